import { CLOCK_SIGN, clockOf, clockSign, isClock, type Clock } from './clockReading.ts'
import { CLOCK_ROWS } from './naturalClock.ts'
import type { Place } from './naturalPlace.ts'
import { timeInPart, takePart } from './naturalPart.ts'
import { phraseTokens } from './naturalTokens.ts'
import { isBeyondReading } from './naturalWords.ts'
import { timeOfDay, type TimeOfDay } from './wallClock.ts'

/** A time of day found in a phrase, and the phrase without it. */
export interface FoundTime {
  readonly clock: Clock | null
  /** The end of a range of times. */
  readonly until: Clock | null
  readonly rest: string
}

const UNIT = String.raw`(h|heures?|am|pm)`
const FIGURE = String.raw`(\d{1,2}(?:[:.]\d{2})?)`
/** "9-10 h", "2 to 3 pm", « 9 à 10 h »: what stands behind the second holds for the first. */
const SHARED = new RegExp(
  String.raw`(?<![#/.:-]|[WM]\d{1,2} |\bh )\b${FIGURE} ?(?:-|a|to|et|and|or|ou) ?${FIGURE} ${UNIT}\b`,
)
/** "Between 9 and 10", « de 9 à 10 »: bare figures that can be nothing else. */
const BARE = new RegExp(
  String.raw`\b(?:entre|between|de|from) (\d{1,2}) (?:et|and|a|to) (\d{1,2})\b(?! ?(?:[-/.:#\d]|M\d|jour|day|j\b|sem|week|mois|month|h\b|heure|am|pm))`,
)
const RANGE = new RegExp(
  String.raw`(?:\b(?:entre|between|de|from) )?${CLOCK_SIGN} (?:-|a|to|et|and|jusqu a|until|till) ${CLOCK_SIGN}`,
)
const EXACT =
  /(?<=T\d{4}[?!]*) (?:precises?|pile|tapantes?|sharp|exactly|on the dot|prompt|environ)\b/g
const AT =
  /\b(?:(?:a|at|vers|around|about|for|des|sur les coups de|aux alentours de|environ) )*(?=T\d{4})/g

const figures = (text: string, unit: string, other: string): string => {
  if (unit !== 'am' && unit !== 'pm') return text.includes(':') ? text : `${text} h`
  // From 11 to 1 pm begins before noon.
  const isEarlier = unit === 'pm' && Number.parseFloat(text) > Number.parseFloat(other)
  const starts = isEarlier && Number.parseInt(text, 10) !== 12 ? 'am' : unit
  return `${text} ${starts}`
}

/** « 27.11 à 9 h » is a day with its hour; « 9.30 à 10 h » a range. */
const isDayAndHour = (whole: string, one: string): boolean => {
  const [days = 0, months = 0] = one.split('.').map(Number)
  const isMonth = months >= 1 && months <= 12 && (days > 23 || months % 5 !== 0)
  return one.includes('.') && /\d (?:a|at) \d/.test(whole) && isMonth
}

const withSigns = (phrase: string, place: Place): string | null => {
  let signed = phrase
    .replace(/(\bh \d{2})-(?=\d{1,2} ?(?:h|:\d))/g, '$1 - ')
    .replace(SHARED, (whole, one: string, two: string, unit: string) =>
      isDayAndHour(whole, one)
        ? whole
        : /[ap]m/.test(unit) || !/\.\d/.test(one)
          ? `${figures(one, unit, two)} - ${two} ${unit}`
          : `${one} - ${two} ${unit}`,
    )
    .replace(BARE, '$1 h - $2 h')
  for (const { pattern, read } of CLOCK_ROWS)
    for (let found = pattern.exec(signed); found !== null; found = pattern.exec(signed)) {
      const clock = read(found, place)
      if (clock === null) return null
      signed = `${signed.slice(0, found.index)} ${clockSign(clock)} ${signed.slice(found.index + found[0].length)}`
    }
  return signed.replace(/\s+/g, ' ').trim()
}

/**
 * Finds the time of day in the signs of a phrase; of a range its start, and its end as well. Null where
 * a time is written that no clock shows.
 */
export const takeTime = (phrase: string, place: Place): FoundTime | null => {
  const signed = withSigns(phrase, place)
  if (signed === null) return null
  const exact = signed.replace(EXACT, '')
  const range = RANGE.exec(exact)
  const until = range === null ? null : clockOf(range.slice(5, 9))
  const ranged = exact.replace(RANGE, startOfRange)
  const plain = ranged.replace(AT, '').replace(/\bT\d{4}[?!]*(?= T\d{4})/, '|')
  const found = new RegExp(CLOCK_SIGN).exec(plain)
  if (found === null) return { clock: null, until: null, rest: plain }
  const rest = `${plain.slice(0, found.index)} ${plain.slice(found.index + found[0].length)}`
  // « 1/12 – 15 h »: a dash keeps the day from its hour, as a comma does.
  const day = rest
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^- | -$/g, '')
  return { clock: clockOf(found.slice(1)), until, rest: day }
}

/** "11 to 1" begins in the morning: a loose start is before a loose end. */
const startOfRange = (_: string, ...groups: (string | undefined)[]): string => {
  const start = clockOf(groups.slice(0, 4))
  const end = clockOf(groups.slice(4, 8))
  const isMorning = start.isLoose && !end.isLoose && start.minutes < end.minutes
  const isAsWritten = isMorning && end.minutes < 12 * 60
  return clockSign(isAsWritten ? { ...start, isLoose: false } : start)
}

/** What a field for a time alone also takes, as nothing else can be meant: "14", "1430", "14.30". */
const SHORT = /^(\d{1,2})(?:[ .:]?([0-5]\d))?$/
/** Digits with an h or a colon are taken as written there: quiet hours begin at night. */
const AS_WRITTEN = /^(?:a |at |vers )?(\d{1,2}) (?:h|heures?)(?: ([0-5]\d))?$/

/**
 * Reads a time of day that stands alone, in French or English: "14h30", "2pm", "à 9 h", "1430",
 * "half past two". Null where a word is left over, of a range, whose end would be lost, where no clock
 * shows the time (25h) and where it may be morning or evening ("half past seven").
 */
export const readTimeOfDay = (
  text: string,
  place: Place = { language: 'fr' },
): TimeOfDay | null => {
  if (isBeyondReading(text)) return null
  const phrase = phraseTokens(text, place.language).replace(/^#/, '')
  const [, hours, minutes = '0'] = SHORT.exec(phrase) ?? AS_WRITTEN.exec(phrase) ?? []
  if (hours !== undefined)
    return isClock(Number(hours), Number(minutes))
      ? timeOfDay(Number(hours) * 60 + Number(minutes))
      : null
  const { part, rest } = takePart(phrase, place)
  const found = takeTime(rest, place)
  if (found?.clock == null || found.until !== null || !found.clock.sure || found.rest !== '')
    return null
  const times = timeInPart(found.clock, part)
  const [time] = times
  return time !== undefined && times.length === 1 ? timeOfDay(time) : null
}
