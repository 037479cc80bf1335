import { MONTH_WORDS, foldPhrase } from './naturalWords.ts'
import { timeOfDay, type MinutesInDay, type TimeOfDay } from './wallClock.ts'

/** A time of day found in a phrase, and the phrase without it. */
export type FoundTime = { readonly minutes: MinutesInDay | null; readonly rest: string }

const MONTHS = [...MONTH_WORDS.keys()].join('|')

/** `10h`, `14 h 30`; but in "10h 24 novembre" the 24 is a day. */
const FRENCH = new RegExp(
  String.raw`\b(\d{1,2}) ?h(?:eures?|rs?)?(?: ?([0-5]\d)(?![\d/.:-])(?! ?(?:${MONTHS})\b))?(?![\da-z])`,
)
const COLON = /\b(\d{1,2}):(\d{2})(?::\d{2})?(?: ?(am|pm))?\b/
const AM_PM = /\b(\d{1,2}) ?(am|pm)\b/
const NOON = /(?<!apres[- ])\b(?:midi|noon)\b/
const MIDNIGHT = /\b(?:minuit|midnight)\b/
/** "à 10", "at 10": only at the end, where no month can follow. */
const BARE_HOUR = /\b(?:a|at|vers) (\d{1,2})$/

/** What a field for a time alone also takes, as nothing else can be meant: "14", "1430", "14.30". */
const SHORT = /^(\d{1,2})(?:[ .]?([0-5]\d))?$/

type Reader = {
  readonly pattern: RegExp
  readonly read: (found: RegExpExecArray) => MinutesInDay | null
}

const READERS: readonly Reader[] = [
  { pattern: COLON, read: ([, hours, minutes, half]) => clock(hours, minutes, half) },
  { pattern: AM_PM, read: ([, hours, half]) => clock(hours, '0', half) },
  { pattern: FRENCH, read: ([, hours, minutes]) => clock(hours, minutes ?? '0') },
  { pattern: NOON, read: () => 12 * 60 },
  { pattern: MIDNIGHT, read: () => 0 },
  { pattern: BARE_HOUR, read: ([, hours]) => clock(hours, '0') },
]

/** Finds the time of day in a folded phrase. Null where a time is written that no clock shows. */
export const takeTime = (phrase: string): FoundTime | null => {
  for (const { pattern, read } of READERS) {
    const found = pattern.exec(phrase)
    if (!found) continue
    const minutes = read(found)
    if (minutes === null) return null
    const rest = phrase.slice(0, found.index) + ' ' + phrase.slice(found.index + found[0].length)
    return { minutes, rest: rest.replace(/\s+/g, ' ').trim() }
  }
  return { minutes: null, rest: phrase }
}

/**
 * Reads a time of day that stands alone, in French or English: "14h30", "14:30", "2pm", "à 9 h",
 * "1430". Null where a word is left over and where no clock shows the time (25h).
 */
export const readTimeOfDay = (text: string): TimeOfDay | null => {
  const phrase = foldPhrase(text)
  const [, hours, minutes] = SHORT.exec(phrase) ?? []
  if (hours !== undefined) return shown(clock(hours, minutes))
  const found = takeTime(phrase)
  return found !== null && /^(?:a|at|vers)?$/.test(found.rest) ? shown(found.minutes) : null
}

const shown = (minutes: MinutesInDay | null): TimeOfDay | null =>
  minutes === null ? null : timeOfDay(minutes)

/** Minutes of a clock time; with `am` or `pm` the hours run from 1 to 12. */
const clock = (hoursText = '', minutesText = '0', half?: string): MinutesInDay | null => {
  const hours = Number(hoursText)
  const minutes = Number(minutesText)
  if (minutes > 59) return null
  if (!half) return hours > 23 ? null : hours * 60 + minutes
  if (hours < 1 || hours > 12) return null
  return ((hours % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes
}
