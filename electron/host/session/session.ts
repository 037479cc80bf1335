import type { SystemPlace } from '#domain/calendar/firstRegion.ts'
import type { LogbookState } from '#contract/views.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Clock, PreferencesStore, Push } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { CARRIED_CHOICES } from '#electron/host/writing/ownBatches.ts'
import { writeSettings } from '#electron/host/writing/writeSettings.ts'
import { openWorkingLogbook, type WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { makeWriter, type Writer } from '#electron/host/writing/writer.ts'
import { healZone, keepFirstZone } from './firstZone.ts'

/** What is open at present: a logbook with its writer, or the reason why none is. */
export type Session = {
  /** Null once its files were released: asking a closed log anything would open the file again. */
  readonly opened: Opened | null
  readonly state: LogbookState
} & (
  | { readonly working: WorkingLogbook; readonly writer: Writer }
  | { readonly working: null; readonly writer: null }
)

/** What a session needs from outside. */
export interface SessionParts {
  readonly clock: Clock
  readonly scheduler: Scheduler
  readonly push: Push
  /** What the system says of its place; null where it does not count, as in a demonstration. */
  readonly place: Omit<SystemPlace, 'zone'> | null
  readonly preferences: PreferencesStore
  /** Something was written: reminders may be due now. */
  readonly onWritten: () => void
  /** Whether other computers keep this logbook too. */
  readonly isShared: (log: EventLog) => boolean
  /** Which build of the program runs; without one no snapshot is kept. */
  readonly program?: string | undefined
}

/**
 * Takes over once what was chosen as a throwaway preference before it became a setting of the logbook.
 * The preference is let go only where the logbook has it.
 */
const carryChoices = async (
  working: WorkingLogbook,
  { clock, preferences }: Pick<SessionParts, 'clock' | 'preferences'>,
): Promise<void> => {
  if (working.log.readOnly || !preferences.read().hideDetails) return
  const recordedAt = clock.now()
  const context = { batch: `${CARRIED_CHOICES}${recordedAt}`, recordedAt }
  await writeSettings(working, { ...working.logbook().settings, hideDetails: true }, context)
  if (working.logbook().settings.hideDetails)
    preferences.write({ ...preferences.read(), hideDetails: false })
}

/** Reads an opened logbook and makes it ready for every call. */
export const startSession = async (
  opened: Opened,
  { clock, scheduler, push, place, preferences, onWritten, isShared, program }: SessionParts,
): Promise<Session> => {
  const { state, log } = opened
  if (log === undefined) return { opened, state, working: null, writer: null }
  const working = await openWorkingLogbook(log, clock, scheduler, {
    ...{ isShared: () => isShared(log), program },
  })
  if (working.logbook().applications.size === 0) await keepFirstZone(working, { clock, place })
  await carryChoices(working, { clock, preferences })
  let toldSettings = working.logbook().settings
  await healZone(working, clock)
  const writer = makeWriter(working, clock, () => {
    const { settings } = working.logbook()
    if (settings !== toldSettings) push('settings', settings)
    toldSettings = settings
    // Told even where no card looks different: a note shows on its application and in the journal.
    push('changed', { revision: working.revision() })
    onWritten()
  })
  return { opened, state, working, writer }
}

/** Tells the window which cards changed as time passed, if any did. */
export const pushChanges = (
  push: Push,
  working: WorkingLogbook,
  { changed, removed }: CardChanges,
): void => {
  if (changed.length + removed.length > 0) push('changed', { revision: working.revision() })
}
