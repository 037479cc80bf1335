import { randomUUID } from 'node:crypto'
import { firstRegion, type SystemPlace } from '#domain/calendar/firstRegion.ts'
import { defaultSettings, type Settings } from '#domain/logbook/settings.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import type { LogbookState } from '#contract/views.ts'
import type { CardChanges } from '#electron/host/plans/plans.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Clock, PreferencesStore, Push } from '#electron/host/machine/ports.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import {
  CARRIED_CHOICES,
  FIRST_ZONE,
  GUESSED_ZONE,
  HEALED_ZONE,
} from '#electron/host/writing/ownBatches.ts'
import { openWorkingLogbook, type WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import { makeWriter, type Writer } from '#electron/host/writing/writer.ts'

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

const writeSettings = async (
  working: WorkingLogbook,
  settings: Settings,
  context: { readonly batch: string; readonly recordedAt: number },
): Promise<void> => {
  const events: EventDraft[] = [{ type: 'settings-changed', application: null, body: { settings } }]
  const written = await working.log.append(events, context)
  if (written.ok) await working.apply(events, context.recordedAt)
}

const isGuessed = ({ batch }: Pick<StoredEvent, 'batch'>): boolean => batch.startsWith(GUESSED_ZONE)

/**
 * Keeps the machine's zone as the person's, so that travelling does not move their plan, with the
 * holidays of the country it stands in. A zone that was guessed is taken for good only once something
 * was noted or chosen by it.
 */
const keepFirstZone = async (
  working: WorkingLogbook,
  { clock, place }: Pick<SessionParts, 'clock' | 'place'>,
): Promise<void> => {
  if (working.log.readOnly) return
  const isGuess = clock.isZoneGuessed?.() ?? false
  const written = await working.log.read()
  if (written.length > 0 && (isGuess || !written.every(isGuessed))) return
  // Two devices have each a first zone of their own.
  const batch = `${isGuess ? GUESSED_ZONE : `${FIRST_ZONE}-`}${randomUUID()}`
  const context = { batch, recordedAt: clock.now() }
  const zone = clock.zone()
  const settings = defaultSettings(zone)
  const region = place === null ? settings.region : firstRegion({ ...place, zone })
  await writeSettings(working, { ...settings, region }, context)
}

/** Writes the zone that stands in for one that no clock knows: an earlier start believed its system. */
const healZone = async (working: WorkingLogbook, clock: Clock): Promise<void> => {
  if (working.log.readOnly || !working.hasNoZone) return
  const recordedAt = clock.now()
  const context = { batch: `${HEALED_ZONE}${recordedAt}`, recordedAt }
  await writeSettings(working, working.logbook().settings, context)
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
