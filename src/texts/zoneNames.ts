import { isZone, type Zone } from '#domain/calendar/zone.ts'
import { fold } from '#domain/fold.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import { ZONE_CITIES } from '#texts/zoneCities.ts'

/** A time zone as a person knows it: its city, its country, its time and how far that is from UTC. */
export interface ZoneName {
  readonly zone: Zone
  readonly city: string
  /** « Toronto, Canada – heure de l’Est nord-américain (UTC−5) ». */
  readonly label: string
}

const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))

/** Older platforms keep the zones of a country in a property. */
const zonesOf = (region: string): readonly string[] => {
  const locale = new Intl.Locale(`und-${region}`) as Intl.Locale & {
    readonly getTimeZones?: () => readonly string[] | undefined
    readonly timeZones?: readonly string[]
  }
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

/** The country of every zone the platform knows one of, in the words of a language. */
const countriesIn = (language: Language): ReadonlyMap<Zone, string> => {
  const { locale } = LANGUAGE_ROWS[language]
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  const regions = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
  return new Map(
    regions.flatMap((region) => {
      const name = names.of(region)
      return name === undefined ? [] : zonesOf(region).map((zone) => [zone, name] as const)
    }),
  )
}

const partOf = (
  zone: Zone,
  {
    locale,
    timeZoneName,
    at,
  }: Pick<Intl.DateTimeFormatOptions, 'timeZoneName'> & {
    readonly locale: string
    readonly at: number
  },
): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** The city a zone is named after, in the words of a language. */
export const cityOf = (zone: Zone, language: Language): string =>
  ZONE_CITIES[language]?.[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')

const nameOf = (
  zone: Zone,
  {
    language,
    countries,
    at,
  }: {
    readonly language: Language
    readonly countries: ReadonlyMap<Zone, string>
    readonly at: number
  },
): ZoneName => {
  const { locale } = LANGUAGE_ROWS[language]
  const city = cityOf(zone, language)
  const country = countries.get(zone)
  const place = country === undefined || country === city ? city : `${city}, ${country}`
  const time = partOf(zone, { locale, timeZoneName: 'longGeneric', at })
  const offset = partOf(zone, { locale, timeZoneName: 'shortOffset', at }).replace('GMT', 'UTC')
  // The names of clocks without a place count the other way round.
  if (/^Etc\/GMT[+-]/u.test(zone)) return { zone, city: offset, label: offset }
  // « heure : Royaume-Uni », "United Kingdom Time": it has no name but that of the place.
  const isNamed = ![city, country ?? city, 'UTC', 'GMT'].some((part) => time.includes(part))
  return { zone, city, label: `${place}${isNamed ? ` – ${time}` : ''} (${offset})` }
}

/**
 * The zones this platform knows, and `own`, by the names of a language: `own` first, the others by
 * their city. `at` is the instant, in milliseconds since 1970 UTC, whose distance from UTC is told.
 */
export const zoneNames = (
  own: readonly Zone[],
  language: Language,
  at: number,
): readonly ZoneName[] => {
  const given = { language, countries: countriesIn(language), at }
  const first = [...new Set(own)]
  const { compare } = new Intl.Collator(LANGUAGE_ROWS[language].locale)
  const others = Intl.supportedValuesOf('timeZone')
    .filter((zone) => !first.includes(zone))
    .map((zone) => nameOf(zone, given))
    .toSorted((one, other) => compare(one.city, other.city))
  return [...first.map((zone) => nameOf(zone, given)), ...others]
}

/**
 * The zone meant by what was chosen or typed: a label, the name of a zone, or what fits one zone
 * alone, its city before its country. Undefined where none fits, or several do.
 */
export const zoneMeant = (text: string, names: readonly ZoneName[]): Zone | undefined => {
  const typed = fold(text)
  if (typed === '') return undefined
  const exact = names.find(({ zone, label }) => fold(label) === typed || fold(zone) === typed)
  if (exact !== undefined) return exact.zone
  if (text.includes('/') && isZone(text.trim())) return text.trim()
  const fits = [
    names.filter(({ city }) => city.split(', ').some((name) => fold(name) === typed)),
    names.filter(({ label }) => fold(label).includes(typed)),
  ].find((found) => found.length > 0)
  return fits?.length === 1 ? fits[0]?.zone : undefined
}
