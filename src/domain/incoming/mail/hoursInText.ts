import type { FoldedText } from './foldedText.ts'

/** An hour in a running text, with its end where a stretch is written. */
export interface FoundHour {
  readonly from: number
  readonly to: number
  /** Minutes since 00:00. */
  readonly minutes: number
  /** The other half of the day may be meant, and it is asked: « 7 h », "6:30", « 2 h ». */
  readonly either?: number
  readonly end?: number
  /** Some time between two hours: no start is named. */
  readonly isWindow: boolean
}

const HALF_DAY = 720
const S = String.raw`[ \t]*\n?[ \t]*`
const HALF = String.raw`(?:${S}(?<half>am|pm|a\.m\.?|p\.m\.?)(?![\p{L}]))`

/** One way of writing an hour; groups h, m, half. */
const CLOCK = [
  String.raw`(?<h>\d{1,2})[:.](?<m>[0-5]\d)(?::[0-5]\d)?(?![\d/])${HALF}`,
  String.raw`(?<h>\d{1,2})${HALF}`,
  String.raw`(?<h>\d{1,2})${S}(?:h|heures?|hrs?)(?![\p{L}])${S}(?<m>[0-5]\d)?(?![\d/:]|${S}(?:h|:)\d?)(?:${S}(?<quarter>trente|quinze|et demie?|et quart))?`,
  String.raw`(?<h>\d{1,2})h(?<m>[0-5]\d)(?!\d)`,
  String.raw`(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::[0-5]\d)?(?![\d/])`,
  String.raw`(?<=\b(?:at|a) )(?<h>\d{1,2})(?=\s*(?:[,;!?()\n-]|\.(?!\d)|$|on\b|le\b))`,
  String.raw`(?<noon>midi|noon|midday)(?![\p{L}-])(?:${S}(?<quarter>trente|et demie?))?`,
] as const

const BEFORE = String.raw`(?<![\p{L}\d.,/+@]|\d:|(?:utc|gmt)\s?-)`
const PATTERNS = CLOCK.map((clock) => new RegExp(`${BEFORE}${clock}`, 'gu'))

const QUARTERS: Readonly<Record<string, number>> = {
  trente: 30,
  quinze: 15,
  'et demie': 30,
  'et demi': 30,
  'et quart': 15,
}

interface Clock {
  readonly from: number
  readonly to: number
  readonly minutes: number
  readonly half: 'am' | 'pm' | undefined
  /** Written as two figures, or past noon: no half of the day is left open. */
  readonly isPlain: boolean
}

const clockOf = (found: RegExpExecArray): Clock | undefined => {
  const { h, m, half, noon, quarter = '' } = found.groups ?? {}
  const hours = noon === undefined ? Number(h) : 12
  const minutes = m === undefined ? (QUARTERS[quarter] ?? 0) : Number(m)
  const isHalf = half !== undefined
  if (hours > 23 || (isHalf && (hours > 12 || hours === 0))) return undefined
  const isAfternoon = half?.startsWith('p') === true
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

/** « d’une durée de 1 h 30 », "for 1h", « 45 min »: how long, not when. */
const LENGTH_BEFORE =
  /(?:duree|durera|dure|pendant|prevoir|prevoyez|environ|comptez|compter|duration|lasts?|lasting|for|about|around|approximately|d'une|sous|dans les|within|under|moins de|plus de|depuis|toutes les)\s*:?\s*(?:de |d'|d'environ |environ |about |of )?(?:une |an? )?$/u
/** « un entretien de 1 h 30 », "a call of 1h". */
const TALK_OF =
  /(?:entretien|echange|rendez-vous|reunion|creneau|visio|appel|test|session|interview|meeting|call)s? (?:de |d'|of )(?:environ )?(?:une? )?$/u
/** Nobody is received at night; a bare « 1 h » is how long. */
const EARLIEST = 7 * 60

const isLength = (folded: string, clock: Clock): boolean => {
  const before = folded.slice(Math.max(0, clock.from - 40), clock.from)
  const text = folded.slice(clock.from, clock.to)
  const isHours = /h|heure/u.test(text)
  if (LENGTH_BEFORE.test(before)) return isHours || /^\d:\d\d$/u.test(text)
  const isSaid = /(?:\b(?:a|at|des|from|de|vers|to|until|and|et|entre|between)|[-:>→])\s*$/u.test(
    before,
  )
  return isHours && clock.minutes < EARLIEST && (!isSaid || TALK_OF.test(before))
}

const RANGE = new RegExp(
  String.raw`^${S}(?:-{1,2}|[–—→]|\ba\b|\bto\b|\buntil\b|\btill\b|jusqu'a|\bet\b|\band\b)${S}`,
  'u',
)
const WINDOW = /\b(?:entre|between)\s*$/u

/**
 * The first figure of « de 14 à 15 h », "2 - 3 pm", which is no hour by itself. With « à » it is one
 * only behind « de »: of « mardi 8 à 10 h » it is the day.
 */
const BARE_START =
  /(?:(?:\b(?:de|from|entre|between) (\d{1,2})(?:[:.]([0-5]\d))?\s*(?:-|a|to|et|and))|(?:(?<!\p{L} )(?<![\d/.:,-])\b(\d{1,2})(?:[:.]([0-5]\d))?\s*-))\s*$/u

const FIRST_PLAIN_HOUR = 8
const FIRST_UNSURE_HOUR = 6

/**
 * The hour meant by a figure up to twelve with no half of the day beside it. Nobody meets at two at night;
 * but with « h » a figure is one of twenty-four, so that « 2 h » is asked.
 */
const spanned = (folded: string, clock: Clock): Pick<FoundHour, 'minutes' | 'either'> => {
  const { minutes } = clock
  const hours = minutes / 60
  if (clock.isPlain || hours >= FIRST_PLAIN_HOUR) return { minutes }
  const isSaidByHours = /h/u.test(folded.slice(clock.from, clock.to))
  if (hours >= 1 && hours < FIRST_UNSURE_HOUR && !isSaidByHours)
    return { minutes: minutes + HALF_DAY }
  return { minutes, either: minutes + HALF_DAY }
}

const allClocks = (folded: string): readonly Clock[] => {
  const found: Clock[] = []
  for (const pattern of PATTERNS)
    for (const each of folded.matchAll(pattern)) {
      const clock = clockOf(each)
      if (clock === undefined || isLength(folded, clock)) continue
      if (!found.some(({ from, to }) => clock.from < to && from < clock.to)) found.push(clock)
    }
  return found.toSorted((one, other) => one.from - other.from)
}

/** A start that only its end makes an hour: « de 14 à 15 h », "2:30 – 3:15 pm". */
const startBefore = (folded: string, end: Clock): Clock | undefined => {
  const before = folded.slice(Math.max(0, end.from - 24), end.from)
  const found = BARE_START.exec(before)
  if (found === null) return undefined
  const [text, of, ofMinutes, plain, plainMinutes] = found
  const [h, m] = [of ?? plain ?? '', ofMinutes ?? plainMinutes ?? '0']
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
      hours.push({
        from: clock.from,
        to: next.to,
        ...first,
        end: next.minutes,
        isWindow: isWindow(clock.from),
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
    else hours.push({ from: clock.from, to: clock.to, ...spanned(folded, clock), isWindow: false })
  }
  return hours
}
