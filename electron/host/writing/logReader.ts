import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { standingLines, standingOf, type Standing } from './standing.ts'
import type { Understood } from './understood.ts'

/** So many more events are read in the time it takes to notice that one waits. */
const WORTH_A_SNAPSHOT = 2_000

/** Reads a log from where the snapshot beside it stands. */
export interface LogReader {
  readonly read: () => Promise<Understood>
  /** Keeps a snapshot of what was read, where the next opening is the sooner for it. */
  readonly keepSnapshot: () => Promise<void>
}

/** A state to be kept, and what was erased when it was read. */
interface Pending {
  readonly standing: Standing
  readonly erased: string
}

/** How a log is read and kept. */
export interface LogReading {
  readonly understand: (events: readonly StoredEvent[], from?: Standing) => Promise<Understood>
  readonly scheduler: Pick<Scheduler, 'yieldToCalls'>
  /** Names the program that reads; without one nothing is kept. */
  readonly program?: string | undefined
  /** How many events a snapshot spares the next opening, at least. */
  readonly worth?: number
}

export const makeLogReader = (
  log: EventLog,
  { understand, scheduler, program, worth = WORTH_A_SNAPSHOT }: LogReading,
): LogReader => {
  const snapshots = program === undefined ? undefined : log.snapshots
  let pending: Pending | null = null
  return {
    read: async () => {
      if (program === undefined || snapshots === undefined) return understand(await log.read())
      const kept = snapshots.read(program)
      const from = kept === null ? undefined : await standingOf(kept, scheduler)
      const understood = await understand(await log.read(from?.seq), from)
      const { before: standing } = understood
      const more = (standing?.seq ?? 0) - (kept?.seq ?? 0)
      // Nothing is erased while the log is read.
      pending =
        standing !== null && more >= worth
          ? { standing, erased: snapshots.erased(standing.seq) }
          : null
      return { ...understood, before: null }
    },
    keepSnapshot: async () => {
      if (program === undefined || snapshots === undefined || pending === null) return
      const { standing, erased } = pending
      pending = null
      await snapshots.keep(program, { seq: standing.seq, erased, lines: standingLines(standing) })
    },
  }
}
