import { readFileSync, realpathSync } from 'node:fs'
import { uptime } from 'node:os'
import { zoneOfRegion } from '#domain/calendar/regions.ts'
import { isUniversal, isZone } from '#domain/calendar/zone.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import type { Clock } from '#electron/host/machine/ports.ts'
import type { Flags } from './flags.ts'

/** What one place says of the zone; some systems answer with nothing at all. */
type ZoneSource = () => string | undefined

/**
 * The zone of this process, as far as it was understood: rules written out in `TZ` as POSIX has them
 * (`CET-1CEST,M3.5.0,M10.5.0/3`) name no place, and are taken for Universal Time.
 */
export const processZone = (
  told: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone,
  tz = process.env['TZ'],
): string | undefined => (told === 'UTC' && tz && !isUniversal(tz) ? undefined : told)

/** Where a machine says in which zone it stands, best first. Linux keeps it in a link as well. */
const ZONE_SOURCES: readonly ZoneSource[] = [
  () => processZone(),
  () => realpathSync('/etc/localtime').replace(/^.*\/zoneinfo\//u, ''),
  () => readFileSync('/etc/timezone', 'utf8').trim(),
]

/**
 * The zone a machine says it stands in. `TZ` may be empty or name no place: then the next source is
 * asked, and where none knows, the zone of the region the rules begin with.
 */
export const machineZone = (sources: readonly ZoneSource[] = ZONE_SOURCES): string =>
  namedZone(sources) ?? zoneOfRegion(defaultSettings('UTC').region)

/** Whether a machine names no place at all; Universal Time is nobody's, and what one not set up says. */
export const namesNoPlace = (sources: readonly ZoneSource[] = ZONE_SOURCES): boolean => {
  const zone = namedZone(sources)
  return zone === undefined || isUniversal(zone)
}

const namedZone = (sources: readonly ZoneSource[]): string | undefined => {
  for (const source of sources)
    try {
      const zone = source()
      if (zone !== undefined && isZone(zone)) return zone
    } catch {
      // Not kept there on this system.
    }
  return undefined
}

/** The machine's own time and zone. */
export const machineClock: Clock = {
  now: () => Date.now(),
  elapsed: () => uptime() * 1000,
  zone: () => machineZone(),
  isZoneGuessed: () => namesNoPlace(),
}

/**
 * The machine's clock, except in tests: `RELANCE_TEST_CLOCK` names a file with epoch milliseconds,
 * read at every look, so that a test moves time by writing it. It is heeded only together with
 * `--data` (never for the person's own folder) and says so on the console.
 */
export const chooseClock = (
  file: string | undefined,
  flags: Pick<Flags, 'data'>,
  say: (line: string) => void = console.error,
): Clock => {
  if (file === undefined || file === '') return machineClock
  if (flags.data === undefined) {
    say('Relance: RELANCE_TEST_CLOCK is ignored without --data.')
    return machineClock
  }
  say(`Relance: for tests, time is read from ${file}.`)
  return { ...machineClock, now: () => readInstant(file) }
}

const readInstant = (file: string): number => {
  const instantMs = Number(readFileSync(file, 'utf8'))
  if (!Number.isSafeInteger(instantMs) || instantMs <= 0)
    throw new TypeError(`${file} holds no epoch milliseconds.`)
  return instantMs
}
