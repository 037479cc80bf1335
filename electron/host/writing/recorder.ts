import type { EraseTarget } from '#domain/decide/decision.ts'
import { withFields } from '#domain/decide/withFields.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import { batchName, type Turn } from './batchName.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Events to write and what they are for, so that the same ones repeated after a doubt keep their batch. */
export interface Recording {
  readonly key: string
  readonly turn: Turn
  readonly events: readonly EventDraft[]
  readonly erase?: readonly EraseTarget[] | undefined
  /** The events name their fields already: not found out anew from what stands. */
  readonly isNamed?: boolean | undefined
}

/** What was written, under which name, when, and what it changed on the board. */
export interface Recorded {
  /** As they were written, with the fields they name. */
  readonly events: readonly EventDraft[]
  readonly batch: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly changes: CardChanges
  /** Some file still holds words that were erased; it is gone on with. */
  readonly isErasing: boolean
}

/** Writes events to the log and to the working logbook, one recording at a time. */
export interface Recorder {
  readonly record: (recording: Recording) => Promise<Outcome<Recorded>>
  /**
   * To be called before anything else than `key` is built on a write in doubt: reads what is on the
   * disk, which decides. Null where nothing was in doubt.
   */
  readonly settleDoubt: (key: string) => Promise<CardChanges | null>
}

export const makeRecorder = (working: WorkingLogbook, clock: Clock): Recorder => {
  /** The write of which nobody knows whether it reached the disk. */
  let doubtful: { readonly key: string; readonly batch: string } | null = null

  return {
    record: async ({ key, turn, events: decided, erase, isNamed = false }) => {
      // After an erasure there is nothing left to differ from: its events say all that stays.
      const isWhole = erase !== undefined || isNamed
      const events = isWhole ? decided : withFields(working.logbook(), decided)
      const batch = doubtful?.key === key ? doubtful.batch : batchName(turn)
      const context = { batch, recordedAt: clock.now() }
      const written =
        erase === undefined
          ? await working.log.append(events, context)
          : await working.log.erase(erase, events, context)
      if (!written.ok) {
        if (written.reason === 'not-saved') doubtful = { key, batch }
        return written
      }
      doubtful = null
      const at = context.recordedAt
      const changes = await (erase === undefined ? working.apply(events, at) : working.reload())
      const isErasing = erase !== undefined && !(await working.log.finishErasing())
      return accepted({ events, batch, at, changes, isErasing })
    },
    settleDoubt: async (key) => {
      if (doubtful === null || doubtful.key === key) return null
      const changes = await working.reload()
      doubtful = null
      return changes
    },
  }
}
