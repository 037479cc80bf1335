import { isHalfPast, type Place } from './naturalPlace.ts'
import { isClock, MINUTES_PER_HALF, type Clock } from './clockReading.ts'

/** How a clock is written, and what it says: null where no clock shows it. */
interface ClockRow {
  readonly pattern: RegExp
  readonly read: (found: readonly (string | undefined)[], place: Place) => Clock | null
}

const hm = (hours: string | undefined, minutes: number, isLoose = true): Clock | null =>
  isClock(Number(hours), minutes)
    ? {
        minutes: Number(hours) * 60 + minutes,
        isLoose: isLoose && !/^0/.test(hours ?? ''),
        sure: true,
      }
    : null

const halfDay = (
  hours: string | undefined,
  minutes: string | undefined,
  half: string,
): Clock | null => {
  const hour = Number(hours)
  const minute = Number(minutes ?? 0)
  if (hour < 1 || hour > 12 || minute > 59) return null
  const inHalf = (hour % 12) * 60 + minute
  return { minutes: inHalf + (half === 'pm' ? MINUTES_PER_HALF : 0), isLoose: false, sure: true }
}

const less = (hours: string | undefined, minutes: number): Clock | null => {
  const hour = Number(hours) === 0 ? 24 : Number(hours)
  return isClock(hour - 1, 60 - minutes)
    ? { minutes: hour * 60 - minutes, isLoose: true, sure: true }
    : null
}

/** With am or pm where it is written behind a spoken time: "half past two pm". */
const spoken = (clock: Clock | null, half: string | undefined): Clock | null => {
  if (clock === null || half === undefined) return clock
  return halfDay(String(Math.floor(clock.minutes / 60)), String(clock.minutes % 60), half)
}

const PART = '(quart|quarter|5|10|20|25)'
const partOf = (word: string | undefined): number =>
  word === 'quart' || word === 'quarter' ? 15 : Number(word)
const HALF = String.raw`(?: (am|pm))?\b`
/** No date, unit or second figure may follow a bare number that is taken for an hour. */
const ALONE = String.raw`(?! ?(?:[-/.:#\d]|M\d|jour|day|j\b|h\b|sem|week|mois|month|minute|working|business))`

/** "12 noon" is one time and "Dec 12 noon" a day with its time; « midi 30 » is none of noon. */
const noonRow = (words: string): RegExp =>
  new RegExp(
    String.raw`(?:(?<=^|(?:\b(?:a|at|vers|by)|\bD-?\d) )12 )?\b(?:${words})\b(?! (?:[0-5]\d\b(?! ?(?:M\d|[-/.]\d))|et))`,
  )

/** The most telling way of writing first. */
export const CLOCK_ROWS: readonly ClockRow[] = [
  {
    pattern: /\b(\d{1,2})[:.](\d{2})(?::\d{2})? (am|pm)\b/,
    read: ([, h, m, half = '']) => halfDay(h, m, half),
  },
  {
    // Behind a month, a weekday or an article the first figure is a day: "Dec 2 10am".
    pattern: /(?<=^|(?:\b(?:a|at|vers|around|about|by)|\bD-?\d) )(\d{1,2}) (\d{2}) (am|pm)\b/,
    read: ([, h, m, half = '']) => halfDay(h, m, half),
  },
  {
    pattern: new RegExp(String.raw`\bhalf past (\d{1,2})${HALF}`),
    read: ([, h, half]) => spoken(hm(h, 30), half),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:1 )?${PART}(?: minutes?)? (?:past|after) (\d{1,2})(?: o clock)?${HALF}`,
    ),
    read: ([, part, h, half]) => spoken(hm(h, partOf(part)), half),
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:1 )?${PART}(?: minutes?)? (?:to|of|before|til|till) (\d{1,2})(?: o clock)?${HALF}`,
    ),
    read: ([, part, h, half]) => spoken(less(h, partOf(part)), half),
  },
  {
    pattern: new RegExp(String.raw`\bhalf (\d{1,2})${HALF}(?! ?(?:hour|day|M\d))`),
    read: ([, h, half], place) => {
      const clock = spoken(hm(h, 30), half)
      return clock && { ...clock, sure: isHalfPast(place) }
    },
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2}) o clock${HALF}`),
    read: ([, h, half]) => spoken(hm(h, 0), half),
  },
  { pattern: /\b(\d{1,2}) (am|pm)\b/, read: ([, h, half = '']) => halfDay(h, '0', half) },
  { pattern: /\b(?:midi|noon|midday) et demie?\b/, read: () => hm('12', 30, false) },
  { pattern: /\bmidi et quart\b/, read: () => hm('12', 15, false) },
  { pattern: /\bmidi (?:moins (?:le )?quart)\b/, read: () => hm('11', 45, false) },
  { pattern: noonRow('midi|noon|midday'), read: () => hm('12', 0, false) },
  { pattern: noonRow('minuit|midnight'), read: () => hm('0', 0, false) },
  { pattern: /\b(\d{1,2}) (?:h|heures?) et demie?\b/, read: ([, h]) => hm(h, 30) },
  { pattern: /\b(\d{1,2}) (?:h|heures?) (?:et )?(?:1 )?quart\b/, read: ([, h]) => hm(h, 15) },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2}) (?:h|heures?) moins (?:le )?${PART}\b`),
    read: ([, h, part]) => less(h, partOf(part)),
  },
  {
    // In "10 h 24 M11" and "10 h 24/11" the 24 is a day.
    pattern:
      /\b(\d{1,2}) (?:h|heures?|hrs?) ?([0-5]\d)(?![\d/.:-])(?! ?-? ?M\d)(?: (?:mn|min|minutes?))?(?! (?:h|heures?)\b)\b/,
    read: ([, h, m]) => hm(h, Number(m)),
  },
  {
    pattern: /\b(\d{1,2}):(\d{2})(?::\d{2})?\b(?: (?:h|hrs?|hours|heures?)\b)?/,
    read: ([, h, m]) => hm(h, Number(m)),
  },
  {
    pattern:
      /\b(\d{1,2}) (?:h|heures?|hrs?|hours)(?! ?[5-9]\d\b)\b(?! (?:et (?:demi|quart|1 quart)|moins|ouvr))/,
    read: ([, h]) => hm(h, 0),
  },
  {
    pattern: /\b([01]\d|2[0-3])([0-5]\d) (?:h|hrs?|hours)\b/,
    read: ([, h, m]) => hm(h, Number(m), false),
  },
  // "14.30" names no month, "14.00" no month either; "10.11" is a date unless "at" stands before it.
  {
    pattern: /(?<![\d./-])(\d{1,2})\.(1[3-9]|[2-5]\d|00)(?![\d./-])/,
    read: ([, h, m]) => hm(h, Number(m)),
  },
  {
    pattern: /\b(?:a|at|vers|from|des) (\d{1,2})\.([0-5]\d)(?![\d./-])/,
    read: ([, h, m]) => hm(h, Number(m)),
  },
  {
    pattern: new RegExp(String.raw`\b(?:a|at|vers|around|about) (\d{1,2}) ([0-5]\d)\b${ALONE}`),
    read: ([, h, m]) => hm(h, Number(m)),
  },
  {
    pattern: new RegExp(String.raw`(?<!\bdici )\b(?:a|at|vers|around|about) (\d{1,2})\b${ALONE}`),
    read: ([, h]) => hm(h, 0),
  },
]
