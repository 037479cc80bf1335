import { randomUUID } from 'node:crypto'
import { firstRegion } from '#domain/calendar/firstRegion.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import {
  FIRST_ZONE,
  GUESSED_ZONE,
  HEALED_ZONE,
  KEPT_ZONE,
} from '#electron/host/writing/ownBatches.ts'
import { writeSettings } from '#electron/host/writing/writeSettings.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'
import type { SessionParts } from './session.ts'

const isGuessed = ({ batch }: Pick<StoredEvent, 'batch'>): boolean => batch.startsWith(GUESSED_ZONE)

/**
 * Keeps the machine's zone as the person's, so that travelling does not move their plan, with the
 * holidays of the country it stands in. A zone that was guessed is taken for good only once something
 * was noted or chosen by it.
 */
export const keepFirstZone = async (
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
export const healZone = async (working: WorkingLogbook, clock: Clock): Promise<void> => {
  if (working.log.readOnly || !working.hasNoZone) return
  const recordedAt = clock.now()
  const isGuess = clock.isZoneGuessed?.() ?? false
  const batch = isGuess ? GUESSED_ZONE + randomUUID() : HEALED_ZONE + String(recordedAt)
  await writeSettings(working, working.logbook().settings, { batch, recordedAt })
}

/**
 * The zone that was guessed and that nobody has chosen since: what the last guess says, unless the
 * person then took another, or said that this one is theirs.
 */
const guessIn = (events: readonly StoredEvent[]): Zone | undefined => {
  let guess: Zone | undefined
  for (const event of events) {
    if (event.type !== 'settings-changed' || event.body === null) continue
    const { settings, fields } = event.body
    if (isGuessed(event)) guess = settings.zone
    else if (fields !== undefined && !fields.includes('zone')) continue
    else if (event.batch.startsWith(KEPT_ZONE) || settings.zone !== guess) guess = undefined
  }
  return guess
}

/** The whole log is read for it once, and only where the machine names another place. */
const guesses = new WeakMap<WorkingLogbook, Promise<Zone | undefined>>()

/** The guessed zone by which hours are counted, where the machine by now names another place. */
export const guessedZone = async (
  working: WorkingLogbook,
  clock: Clock,
): Promise<{ readonly guessed: Zone; readonly machine: Zone } | null> => {
  const { zone } = working.logbook().settings
  const machine = clock.zone()
  if (working.log.readOnly || machine === zone || clock.isZoneGuessed?.() === true) return null
  const guess = guesses.get(working) ?? working.log.read().then(guessIn)
  guesses.set(working, guess)
  return (await guess) === zone ? { guessed: zone, machine } : null
}

/** Keeps that the person was asked about a guessed zone: from now on it is theirs. */
export const settleZone = async (working: WorkingLogbook, clock: Clock): Promise<void> => {
  const context = { batch: KEPT_ZONE + randomUUID(), recordedAt: clock.now() }
  const written = await writeSettings(working, working.logbook().settings, context)
  if (written.ok) guesses.set(working, Promise.resolve(undefined))
}
