import { randomUUID } from 'node:crypto'
import type { EraseTarget } from '#domain/decide/decision.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { WorkingLogbook } from './workingLogbook.ts'

/** Events to write and what they are for, so that the same ones repeated after a doubt keep their batch. */
export interface Recording {
  readonly key: string
  readonly events: readonly EventDraft[]
  readonly erase?: readonly EraseTarget[] | undefined
}

/** Writes events to the log and to the working logbook, one recording at a time. */
export interface Recorder {
  readonly record: (recording: Recording) => Promise<Outcome<CardChanges>>
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
    record: async ({ key, events, erase }) => {
      const batch = doubtful?.key === key ? doubtful.batch : randomUUID()
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
      return accepted(erase === undefined ? working.apply(events) : await working.reload())
    },
    settleDoubt: async (key) => {
      if (doubtful === null || doubtful.key === key) return null
      const changes = await working.reload()
      doubtful = null
      return changes
    },
  }
}
