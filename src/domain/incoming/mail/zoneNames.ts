import { isZone, type Zone } from '#domain/calendar/zone.ts'
import { fold } from '#domain/fold.ts'
import { citiesOf } from './zoneCities.ts'
import { zoneOfPlace } from './zonePlaces.ts'

/**
 * What a name stands for: a zone; an offset in minutes, with the zones that are called so by habit
 * though their clocks are put forward in summer; or nothing that is certain.
 */
export type ZoneMeaning =
  | { readonly is: 'zone'; readonly zone: Zone }
  | {
      readonly is: 'offset'
      readonly minutes: number
      readonly family?: Zone
      readonly fixed?: true
    }
  | {
      readonly is: 'unclear'
      readonly likely?: Zone
      /** The offset of `likely` that the letters name: where the person's clock shows it, it is theirs. */
      readonly minutes?: number
    }

const HOUR = 60

/** Letters for an offset, and whose clock they are taken from: « CET » is also said in July. */
const LETTERS: Readonly<Record<string, readonly [minutes: number, family: Zone]>> = {
  gmt: [0, 'Europe/London'],
  wet: [0, 'Europe/Lisbon'],
  west: [HOUR, 'Europe/Lisbon'],
  cet: [HOUR, 'Europe/Paris'],
  met: [HOUR, 'Europe/Paris'],
  mez: [HOUR, 'Europe/Paris'],
  hnec: [HOUR, 'Europe/Paris'],
  cest: [2 * HOUR, 'Europe/Paris'],
  mest: [2 * HOUR, 'Europe/Paris'],
  mesz: [2 * HOUR, 'Europe/Paris'],
  haec: [2 * HOUR, 'Europe/Paris'],
  eet: [2 * HOUR, 'Europe/Athens'],
  eest: [3 * HOUR, 'Europe/Athens'],
  est: [-5 * HOUR, 'America/New_York'],
  edt: [-4 * HOUR, 'America/New_York'],
  hne: [-5 * HOUR, 'America/Toronto'],
  hae: [-4 * HOUR, 'America/Toronto'],
  hnc: [-6 * HOUR, 'America/Winnipeg'],
  hac: [-5 * HOUR, 'America/Winnipeg'],
  hnr: [-7 * HOUR, 'America/Edmonton'],
  har: [-6 * HOUR, 'America/Edmonton'],
  hnp: [-8 * HOUR, 'America/Vancouver'],
  hap: [-7 * HOUR, 'America/Vancouver'],
  hna: [-4 * HOUR, 'America/Halifax'],
  haa: [-3 * HOUR, 'America/Halifax'],
  jst: [9 * HOUR, 'Asia/Tokyo'],
  hkt: [8 * HOUR, 'Asia/Hong_Kong'],
  sgt: [8 * HOUR, 'Asia/Singapore'],
  msk: [3 * HOUR, 'Europe/Moscow'],
  brt: [-3 * HOUR, 'America/Sao_Paulo'],
  aest: [10 * HOUR, 'Australia/Sydney'],
  aedt: [11 * HOUR, 'Australia/Sydney'],
  cdt: [-5 * HOUR, 'America/Chicago'],
  mst: [-7 * HOUR, 'America/Denver'],
  mdt: [-6 * HOUR, 'America/Denver'],
  pst: [-8 * HOUR, 'America/Los_Angeles'],
  pdt: [-7 * HOUR, 'America/Los_Angeles'],
}

/** Letters that several zones of the world share, or that name no season. */
const UNCLEAR: Readonly<Record<string, readonly [minutes: number, likely: Zone]>> = {
  bst: [HOUR, 'Europe/London'],
  ist: [5.5 * HOUR, 'Asia/Kolkata'],
  cst: [-6 * HOUR, 'America/Chicago'],
  ast: [-4 * HOUR, 'America/Halifax'],
  sst: [8 * HOUR, 'Asia/Singapore'],
}

/** The clock of a region, whatever the season. */
const REGIONS: Readonly<Record<string, Zone>> = {
  et: 'America/New_York',
  'eastern time': 'America/New_York',
  'eastern time (us & canada)': 'America/New_York',
  'us/eastern': 'America/New_York',
  "heure de l'est": 'America/Toronto',
  ct: 'America/Chicago',
  'central time': 'America/Chicago',
  'central time (us & canada)': 'America/Chicago',
  mt: 'America/Denver',
  'mountain time': 'America/Denver',
  'atlantic time': 'America/Halifax',
  pt: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'central european time': 'Europe/Paris',
  "heure d'europe centrale": 'Europe/Paris',
}

const UTC: ZoneMeaning = { is: 'offset', minutes: 0, fixed: true }

/** A name without what programs put around it: quotes, escapes, the owner's prefix. */
export const bareZoneName = (name: string): string =>
  name
    .replace(/\\(?=[,;:])/gu, '')
    .replace(/^[\s"'«“]+|[\s"'»”]+$/gu, '')
    .trim()

/** The last segments of a path that name a zone: `/mozilla.org/20050126_1/Europe/Paris`. */
const zoneBehindPrefix = (name: string): Zone | undefined => {
  const parts = name.split('/').filter((part) => part !== '')
  return [3, 2]
    .map((count) => parts.slice(-count).join('/'))
    .find((path) => path.includes('/') && path !== name && isZone(path))
}

const offsetNamed = (name: string): ZoneMeaning | undefined => {
  const found = /^(?:utc|gmt|ut|z)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?$/iu.exec(
    name.replace(/[−–]/gu, '-'),
  )
  if (found === null) return undefined
  const [, sign = '+', hours = '0', minutes = '0'] = found
  const total = Number(hours) * HOUR + Number(minutes)
  if (total > 14 * HOUR) return undefined
  return { is: 'offset', minutes: sign === '-' ? -total : total }
}

/** Names of files that say that the sender's rules stand beside, and are not there. */
const CUSTOM = /^(?:customized time zone|tzone:\/\/microsoft\/custom|custom)$/iu

const spelled = (name: string): ZoneMeaning | undefined => {
  const folded = fold(name)
  const letters = LETTERS[folded]
  if (/^(?:utc|z|zulu|ut|etc\/utc|etc\/uct|tzone:\/\/microsoft\/utc|gmt0|etc\/gmt)$/u.test(folded))
    return UTC
  if (letters !== undefined) return { is: 'offset', minutes: letters[0], family: letters[1] }
  const unclear = UNCLEAR[folded]
  if (unclear !== undefined) return { is: 'unclear', minutes: unclear[0], likely: unclear[1] }
  const region = REGIONS[folded]
  return region === undefined ? undefined : { is: 'zone', zone: region }
}

/**
 * What the name of a zone stands for, by table: IANA, with the prefixes of several programs; Windows,
 * as `windows` knows it; display names such as "(UTC+01:00) Brussels, …", which are zones and no
 * offsets; letters; an offset. `windows` tells the zones of a name of Windows, the usual one first.
 */
export const zoneNamed = (
  name: string,
  windows: (name: string) => readonly Zone[] = () => [],
): ZoneMeaning => {
  const bare = bareZoneName(name)
  if (bare === '' || CUSTOM.test(bare)) return { is: 'unclear' }
  const said = spelled(bare)
  if (said !== undefined) return said
  const offset = offsetNamed(bare)
  if (offset !== undefined) return offset
  if (bare.includes('/') && isZone(bare)) return { is: 'zone', zone: bare }
  const behind = zoneBehindPrefix(bare)
  if (behind !== undefined) return { is: 'zone', zone: behind }
  const [ofWindows] = [...windows(bare), ...windows(bare.replace(/ \d+$/u, ''))]
  if (ofWindows !== undefined && isZone(ofWindows)) return { is: 'zone', zone: ofWindows }
  const shown = citiesOf(bare)
  if (shown !== undefined) return { is: 'zone', zone: shown }
  // « heure de Paris » as the name of a zone is somebody's own words: asked.
  const words = /^(?:heure|time)\b.*|.*\btime$/iu.test(bare) ? zoneOfPlace(bare) : undefined
  return words === undefined ? { is: 'unclear' } : { is: 'unclear', likely: words }
}
