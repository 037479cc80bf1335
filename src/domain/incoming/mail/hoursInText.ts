import {
  ABOUT,
  CLOCKS,
  EARLIEST,
  EVENING_BEFORE,
  HALF_BEHIND,
  MORNING_BEFORE,
  MINUTE_WORDS,
  SPACES,
  type Clock,
} from './clockWords.ts'
import { bareAlternatives } from './bareAlternatives.ts'
import type { FoldedText } from './foldedText.ts'
import { isLength } from './lengthOfTime.ts'
import { spokenClocks } from './spokenClocks.ts'

/** An hour in a running text, with its end where a stretch is written. */
export interface FoundHour {
  readonly from: number
  readonly to: number
  /** Minutes since 00:00. */
  readonly minutes: number
  /** The other half of the day may be meant, and it is asked: « 7 h », "6:30", « 2 h ». */
  readonly either?: number
  readonly end?: number
  /** `either` is what it was moved from, or to: which of the two counts is asked. */
  readonly isMove?: true
  /** Some time between two hours: no start is named. */
  readonly isWindow: boolean
}

const HALF_DAY = 720
const S = SPACES

const clockOf = (found: RegExpExecArray): Clock | undefined => {
  const { h, m, half, noon, quarter = '' } = found.groups ?? {}
  const hours = noon === undefined ? Number(h) : 12
  const minutes = m === undefined ? (MINUTE_WORDS[quarter] ?? 0) : Number(m)
  const isHalf = half !== undefined
  const isAfternoon = half?.startsWith('p') === true
  // « 13h30 PM », as in Québec, is as clear as it is odd.
  if (hours > 23 || (isHalf && (hours === 0 || (hours > 12 && !isAfternoon)))) return undefined
  const total = isHalf
    ? (hours % 12) * 60 + minutes + (isAfternoon ? HALF_DAY : 0)
    : hours * 60 + minutes
  const text = found[0].replace(/\s+$/u, '')
  return {
    from: found.index,
    to: found.index + text.length,
    minutes: total,
    half: isHalf ? (isAfternoon ? 'pm' : 'am') : undefined,
    isPlain: isHalf || noon !== undefined || hours > 12 || /^0\d/u.test(h ?? ''),
  }
}

const RANGE = new RegExp(
  String.raw`^${S}(?:-{1,2}|[–—→]|\ba\b|\bto\b|\buntil\b|'?\btill?\b|jusqu'a|\bet\b|\band\b)${S}`,
  'u',
)
const WINDOW = /\b(?:entre|between)\s*$/u

/**
 * The first figure of « de 14 à 15 h », "2 - 3 pm", which is no hour by itself. With « à » it is one
 * only behind « de »: of « mardi 8 à 10 h » it is the day.
 */
const BARE_START =
  /(?:(?:\b(?:de|from|entre|between) (\d{1,2})(?:[:.]([0-5]\d))?\s*(?:-|a|to|et|and))|(?:(?<!\p{L} )(?<![\d/.:,-])\b(\d{1,2})(?:[:.]([0-5]\d))?\s*-)|(?:(?<=\d(?:st|nd|rd|th|er)? (?:of |de )?(?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|aug|aou|sep|oct|nov|dec)\p{L}*\.?,?(?: 20\d\d,?)? )(\d{1,2})(?:[:.]([0-5]\d))?\s*-))\s*$/u

const FIRST_PLAIN_HOUR = 8
const FIRST_UNSURE_HOUR = 6
const FIRST_DAY_HOUR = 5

/**
 * The hour meant by a figure up to twelve with no half of the day beside it. Nobody meets at two at night;
 * but with « h » a figure is one of twenty-four, so that « 2 h » is asked.
 */
const spanned = (folded: string, clock: Clock): Pick<FoundHour, 'minutes' | 'either'> => {
  const { minutes } = clock
  const hours = minutes / 60
  // "12 a.m.", « 02:30 »: written out, and still nobody's hour.
  if (clock.isPlain && hours < FIRST_DAY_HOUR) return { minutes, either: minutes + HALF_DAY }
  if (clock.isPlain || hours >= FIRST_PLAIN_HOUR) return { minutes }
  const isSaidByHours = /h/u.test(folded.slice(clock.from, clock.to))
  if (hours >= 1 && hours < FIRST_UNSURE_HOUR && !isSaidByHours)
    return { minutes: minutes + HALF_DAY }
  return { minutes, either: minutes + HALF_DAY }
}

/** An hour with the half of the day that is told in words beside it. */
const withHalf = (folded: string, clock: Clock): Clock => {
  if (clock.half !== undefined || clock.minutes >= HALF_DAY + 60) return clock
  const behind = HALF_BEHIND.exec(folded.slice(clock.to, clock.to + 32))
  const before = folded.slice(Math.max(0, clock.from - 32), clock.from)
  const isLate = EVENING_BEFORE.test(before)
  const isEarly = clock.minutes < HALF_DAY && MORNING_BEFORE.test(before)
  if (behind === null && !isLate && !isEarly) return clock
  const isAfternoon = behind === null ? isLate : behind.groups?.['pm'] !== undefined
  return {
    ...clock,
    to: clock.to + (behind?.[0].length ?? 0),
    minutes: (clock.minutes % HALF_DAY) + (isAfternoon ? HALF_DAY : 0),
    half: isAfternoon ? 'pm' : 'am',
    isPlain: true,
  }
}

const allClocks = (folded: string): readonly Clock[] => {
  const found: Clock[] = []
  const taken = new Uint8Array(folded.length)
  const written = CLOCKS.flatMap((pattern) =>
    Array.from(folded.matchAll(pattern), clockOf).flatMap((clock) => clock ?? []),
  )
  for (const bare of [...spokenClocks(folded), ...written]) {
    const clock = withHalf(folded, bare)
    if (isLength(folded, clock) || taken.subarray(clock.from, clock.to).includes(1)) continue
    taken.fill(1, clock.from, clock.to)
    found.push(clock)
  }
  return [...found, ...bareAlternatives(folded, found)].toSorted(
    (one, other) => one.from - other.from,
  )
}

/** A start that only its end makes an hour: « de 14 à 15 h », "2:30 – 3:15 pm". */
const startBefore = (folded: string, end: Clock): Clock | undefined => {
  const before = folded.slice(Math.max(0, end.from - 24), end.from)
  const found = BARE_START.exec(before)
  if (found === null) return undefined
  const [text, of, ofMinutes, plain, plainMinutes, behind, behindMinutes] = found
  const [h, m] = [of ?? plain ?? behind ?? '', ofMinutes ?? plainMinutes ?? behindMinutes ?? '0']
  const hours = Number(h)
  if (hours > 23) return undefined
  const isEarlier = end.half !== undefined && hours <= 12
  const asEnd = (hours % 12) * 60 + Number(m) + (end.half === 'pm' ? HALF_DAY : 0)
  const minutes = isEarlier
    ? asEnd > end.minutes
      ? asEnd - HALF_DAY
      : asEnd
    : hours * 60 + Number(m)
  if (minutes < 0 || minutes >= end.minutes) return undefined
  const from = end.from - text.length + text.indexOf(h)
  return { from, to: end.from, minutes, half: end.half, isPlain: true }
}

/** "Thursday 2-3pm", « jeudi 9-10h »: the first figure may be the day, or when it begins. */
const isEitherDay = (folded: string, { from, half }: Clock): boolean =>
  (half === undefined ? /\p{L} \d{1,2}-$/u : /\p{L} \d{1,2}\s?-\s?$/u).test(
    folded.slice(Math.max(0, from - 16), from),
  )

/** "11:00 - 1:00": an end with no half of the day beside it lies behind its start. */
const endAfter = (start: number, { minutes, isPlain }: Clock): number =>
  minutes <= start && !isPlain && minutes + HALF_DAY > start ? minutes + HALF_DAY : minutes

/** Nobody is talked to for so long: within it one is seen at some time. */
const LONGEST = 6 * 60

/** « de 14 h 30 à 13 h 30 », « de 9 h à 18 h »: one of the two is wrong, or no start of a talk. */
const isNoTalk = (start: number, end: number): boolean =>
  (end < start && end + 2 * HALF_DAY - start > HALF_DAY) || end - start >= LONGEST

/** The hours of a text, in their order; two with a dash or « à » between them are one stretch. */
export const hoursInText = ({ folded }: FoldedText): readonly FoundHour[] => {
  const clocks = allClocks(folded)
  const hours: FoundHour[] = []
  for (let at = 0; at < clocks.length; at += 1) {
    const clock = clocks[at] as Clock
    const next = clocks[at + 1]
    const isWindow = (from: number): boolean =>
      WINDOW.test(folded.slice(Math.max(0, from - 12), from))
    const joins = next !== undefined && RANGE.exec(folded.slice(clock.to, next.from))?.[0]
    const isAnd =
      typeof joins === 'string' && /\b(?:et|and)\b/u.test(joins) && !isWindow(clock.from)
    if (next !== undefined && joins === folded.slice(clock.to, next.from) && !isAnd) {
      // "2:30 – 3:15 pm": the half of the day is said once.
      const half =
        clock.half === undefined &&
        next.half !== undefined &&
        !/^0|1[3-9]|2\d/u.test(folded.slice(clock.from))
      const mended = half ? (startBefore(folded, next) ?? clock) : clock
      const first = spanned(folded, half ? { ...mended, isPlain: true } : clock)
      const end = endAfter(first.minutes, next)
      hours.push({
        from: clock.from,
        to: next.to,
        ...first,
        end,
        isWindow: isWindow(clock.from) || isNoTalk(first.minutes, end),
      })
      at += 1
      continue
    }
    const start = startBefore(folded, clock)
    const isOr =
      start !== undefined &&
      /\b(?:et|and)\s*$/u.test(folded.slice(0, clock.from)) &&
      !isWindow(start.from)
    if (start !== undefined && !isOr)
      hours.push({
        from: start.from,
        to: clock.to,
        minutes: start.minutes,
        end: clock.minutes,
        isWindow: isWindow(start.from),
      })
    else
      hours.push({
        from: clock.from,
        to: clock.to,
        ...spanned(folded, clock),
        // « entre midi et deux », of which only one is an hour
        isWindow:
          isWindow(clock.from) ||
          isEitherDay(folded, clock) ||
          ABOUT.test(folded.slice(Math.max(0, clock.from - 28), clock.from)) ||
          EARLIEST.test(folded.slice(clock.to, clock.to + 32)),
      })
  }
  return hours
}
