import type { Zone } from '#domain/calendar/zone.ts'
import { LANGUAGE_ROWS } from '#domain/language.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { languageOf, type Letter } from './letter.ts'
import { offsetsIn } from './placed.ts'
import { zonesOfPlaces } from './zonePlaces.ts'
import type { ZoneMeaning } from './zoneNames.ts'

/** The usual clock of a country, by the end of its addresses. Those all over the world are left out. */
const COUNTRIES: Readonly<Record<string, Zone>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  pt: 'Europe/Lisbon',
  fr: 'Europe/Paris',
  be: 'Europe/Brussels',
  ch: 'Europe/Zurich',
  lu: 'Europe/Luxembourg',
  de: 'Europe/Berlin',
  nl: 'Europe/Amsterdam',
  es: 'Europe/Madrid',
  it: 'Europe/Rome',
  at: 'Europe/Vienna',
  fi: 'Europe/Helsinki',
  gr: 'Europe/Athens',
  ro: 'Europe/Bucharest',
  ma: 'Africa/Casablanca',
  tn: 'Africa/Tunis',
  sn: 'Africa/Dakar',
  ci: 'Africa/Abidjan',
  re: 'Indian/Reunion',
  mq: 'America/Martinique',
  gp: 'America/Guadeloupe',
  ca: 'America/Toronto',
  us: 'America/New_York',
  br: 'America/Sao_Paulo',
  in: 'Asia/Kolkata',
  sg: 'Asia/Singapore',
  jp: 'Asia/Tokyo',
  au: 'Australia/Sydney',
}

const hourOffset = (at: LocalDateTime, zone: Zone): number | undefined => offsetsIn(zone, at)[0]

/** « rue de Londres », "Boston Road": the name of a street tells of no clock. */
const STREET =
  /\b(?:rue|avenue|av\.?|boulevard|bd\.?|place|quai|impasse|all[ée]e|chemin|cours|square|faubourg|route|passage) (?:de |du |des |d[’'])(?:la |l[’'])?[\p{L}-]+|\b\p{Lu}[\p{L}-]+ (?:Road|Rd|Street|Avenue|Lane|Square|Gate|Terrace|Crescent)\b/gu

/** « test de français », "fluent in German": a language is spoken everywhere. */
const LANGUAGE =
  /\b(?:en|de|du|le|langue|parler|parlez|d['’])\s+français\b|\b(?:in|speak|speaks|speaking|spoken|fluent|your|some|learn) (?:French|German)\b|\b(?:French|German)(?:[ -](?:test|speakers?|speaking|skills|language|level|classe?s?|lessons?|teacher))\b/giu

/** Any moment tells whether two clocks differ as a rule; of a mail without a date, this one. */
const SOME_DAY = '2026-01-15T12:00'

/**
 * Clocks the sender of a mail may live by, where they are not the person's: by the offset of its Date
 * header, the country of the address, the places it names. An hour without a zone is then asked.
 */
export const elsewhereOf = (letter: Letter, said: string, zone: Zone): readonly ZoneMeaning[] => {
  const { sentAt, sentOffset, from } = letter
  const own = hourOffset(sentAt ?? SOME_DAY, zone)
  const country = COUNTRIES[/\.([a-z]{2})$/u.exec(from?.email ?? '')?.[1] ?? '']
  // Machines write +0000 wherever they stand; so does London in winter, an hour beside the Continent.
  const spoken = languageOf(letter.body)
  const isOfLondon = spoken !== undefined && LANGUAGE_ROWS[spoken].atGreenwich && own === 60
  const isMachine = sentOffset === 0 && (!isOfLondon || country !== undefined)
  const offset = isMachine ? undefined : sentOffset
  const isSameClock = offset !== undefined && offset === own
  const byHeader: readonly ZoneMeaning[] =
    offset === undefined || isSameClock ? [] : [{ is: 'offset', minutes: offset }]
  const byCountry = country === undefined || isSameClock ? [] : [country]
  const zones = [
    ...byCountry,
    ...zonesOfPlaces(said.replace(STREET, ' ').replace(LANGUAGE, ' ')),
  ].filter((each) => !isSameAllYear(each, zone))
  return [
    ...byHeader,
    ...[...new Set(zones)].map((each): ZoneMeaning => ({ is: 'zone', zone: each })),
  ]
}

const SEASONS = ['2026-01-15T12:00', '2026-03-20T12:00', '2026-07-15T12:00', '2026-10-28T12:00']

const isSameAllYear = (one: Zone, other: Zone): boolean =>
  SEASONS.every((at) => hourOffset(at, one) === hourOffset(at, other))
