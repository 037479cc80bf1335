import { inZone } from '#domain/calendar/zone.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import { fold } from '#domain/fold.ts'

const row = (cities: string, zone: Zone): readonly (readonly [string, Zone])[] =>
  cities.split('|').map((city) => [city, zone] as const)

/**
 * The cities of the display names of Windows, "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris", in
 * English and French: the number in front is the offset of winter, the name a zone with its summer.
 */
const CITIES: ReadonlyMap<string, Zone> = new Map(
  [
    row('brussels|copenhagen|madrid|paris|bruxelles|copenhague', 'Europe/Paris'),
    row('amsterdam|berlin|bern|rome|stockholm|vienna|berne|vienne', 'Europe/Berlin'),
    row('belgrade|bratislava|budapest|ljubljana|prague', 'Europe/Budapest'),
    row('sarajevo|skopje|warsaw|zagreb|varsovie', 'Europe/Warsaw'),
    row('west central africa|afrique centrale - ouest|afrique centrale ouest', 'Africa/Lagos'),
    row('dublin|edinburgh|lisbon|london|edimbourg|lisbonne|londres', 'Europe/London'),
    row('casablanca', 'Africa/Casablanca'),
    row('monrovia|reykjavik', 'Atlantic/Reykjavik'),
    row('sao tome', 'Africa/Sao_Tome'),
    row('athens|bucharest|athenes|bucarest', 'Europe/Bucharest'),
    row('helsinki|kyiv|kiev|riga|sofia|tallinn|vilnius', 'Europe/Helsinki'),
    row('jerusalem', 'Asia/Jerusalem'),
    row('beirut|beyrouth', 'Asia/Beirut'),
    row('cairo|le caire', 'Africa/Cairo'),
    row('harare|pretoria', 'Africa/Johannesburg'),
    row('istanbul', 'Europe/Istanbul'),
    row('moscow|st. petersburg|moscou|saint-petersbourg', 'Europe/Moscow'),
    row('kuwait|riyadh|koweit|riyad', 'Asia/Riyadh'),
    row('nairobi', 'Africa/Nairobi'),
    row('abu dhabi|muscat|abou dabi|mascate', 'Asia/Dubai'),
    row('port louis', 'Indian/Mauritius'),
    row('islamabad|karachi', 'Asia/Karachi'),
    row('chennai|kolkata|mumbai|new delhi|calcutta', 'Asia/Kolkata'),
    row('bangkok|hanoi|jakarta', 'Asia/Bangkok'),
    row('beijing|chongqing|hong kong|urumqi|pekin', 'Asia/Shanghai'),
    row('kuala lumpur|singapore|singapour', 'Asia/Singapore'),
    row('osaka|sapporo|tokyo', 'Asia/Tokyo'),
    row('seoul', 'Asia/Seoul'),
    row('canberra|melbourne|sydney', 'Australia/Sydney'),
    row('auckland|wellington', 'Pacific/Auckland'),
    row(
      'eastern time (us & canada)|est (etats-unis et canada)|est (e.-u. et canada)',
      'America/New_York',
    ),
    row(
      'central time (us & canada)|centre (etats-unis et canada)|centre (e.-u. et canada)',
      'America/Chicago',
    ),
    row('mountain time (us & canada)|montagnes rocheuses (etats-unis et canada)', 'America/Denver'),
    row('pacific time (us & canada)|pacifique (etats-unis et canada)', 'America/Los_Angeles'),
    row('atlantic time (canada)|atlantique (canada)', 'America/Halifax'),
    row('newfoundland|terre-neuve', 'America/St_Johns'),
    row('bogota|lima|quito|rio branco', 'America/Bogota'),
    row('brasilia', 'America/Sao_Paulo'),
    row('city of buenos aires|buenos aires', 'America/Argentina/Buenos_Aires'),
    row('cayenne|fortaleza', 'America/Cayenne'),
    row('santiago', 'America/Santiago'),
    row('guadalajara|mexico city|monterrey|mexico', 'America/Mexico_City'),
    row('coordinated universal time|temps universel coordonne', 'Etc/UTC'),
  ].flat(),
)

const offsetAt = (zone: Zone, local: string): number =>
  minuteOf(inZone(local, 'Etc/UTC', zone)) - minuteOf(local)

/** Any winter and summer will do: it is the number in front of the name that is looked at. */
const SEASONS = ['2026-01-15T12:00', '2026-07-15T12:00'] as const

/** The zone of a display name, where its cities are known and the number in front fits them. */
export const citiesOf = (name: string): Zone | undefined => {
  const found = /^\(?(?:utc|gmt)\s*(?:([+-])\s*(\d{1,2})(?::?(\d{2}))?)?\)\s*(.+)$/iu.exec(
    fold(name).replace(/[−–]/gu, '-'),
  )
  if (found === null) return undefined
  const [, sign = '+', hours = '0', minutes = '0', cities = ''] = found
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const zones = new Set(
    [cities, ...cities.split(',')].flatMap((city) => CITIES.get(city.trim()) ?? []),
  )
  const [zone, other] = zones
  if (zone === undefined || other !== undefined) return undefined
  return SEASONS.some((season) => offsetAt(zone, season) === offset) ? zone : undefined
}
