import { mondayOf } from './calendarDays.ts'
import { civilOf } from './civilDate.ts'
import type { Place } from './naturalPlace.ts'
import type { Reach } from './naturalLimit.ts'
import {
  isWeekOver,
  middleAsked,
  mondaysAway,
  monthAway,
  nearestSpan,
  spanOfHalf,
  spanOfMonth,
  spanOfWeek,
  spanOfWeekend,
  type FoundSpans,
  type Span,
} from './naturalSpan.ts'
import { numberedWeek } from './naturalWeekNumber.ts'
import { quarters, years } from './naturalYearSpans.ts'
import { named, THROUGH, wordsIn, type SpanWords } from './naturalSpanWords.ts'
import type { Day } from './wallClock.ts'

/** What a stretch is read against. */
export interface SpanContext {
  readonly today: Day
  readonly leaning: 'past' | 'future'
  readonly place: Place
  readonly reach: Reach
}

const AWAY = { next: 1, this: 0, last: -1 } as const

const weekLater = ({ first, last }: Span): Span => ({ first: first + 7, last: last + 7 })

const weeks = (
  { way, edge, isWithin }: SpanWords,
  isThrough: boolean,
  context: SpanContext,
): FoundSpans | null => {
  const { today, place, leaning } = context
  if (way === null && edge === null) {
    if (isThrough && !isWeekOver(today))
      return { spans: [spanOfWeek(mondayOf(today), null)], isDated: true }
    if (!isWithin) return null
    // « Dans la semaine »: the one that runs, or seven days.
    return {
      spans: [spanOfWeek(mondayOf(today), null), { first: today, last: today + 7 }],
      isDated: true,
    }
  }
  const mondays = mondaysAway(way === null ? 0 : AWAY[way], today, place)
  if (way !== null) {
    const spans = mondays.map((monday) => spanOfWeek(monday, edge))
    const isOver = way === 'this' && leaning === 'future' && spans.every(({ last }) => last < today)
    return isOver ? null : { spans: way === 'this' ? spans.slice(0, 1) : spans, isDated: true }
  }
  const around = [-7, 0, 7].map((days) => spanOfWeek(mondayOf(today) + days, edge))
  const spans = nearestSpan(around, context)
  // « En début de semaine », said as it ends, may well be that of the next one.
  const next =
    edge === 'start' && leaning === 'future'
      ? spans.filter(({ last }) => last === today).map((span) => weekLater(span))
      : []
  return { spans: [...spans, ...next], isDated: true }
}

const weekends = (
  { way, edge }: SpanWords,
  { today, reach, leaning }: SpanContext,
): FoundSpans | null => {
  if (edge === 'start' || edge === 'middle') return null
  const monday = mondayOf(today)
  const [coming, after] = [spanOfWeekend(monday), spanOfWeekend(monday + 7)]
  if (way === 'last' || (way === null && leaning === 'past'))
    return { spans: [spanOfWeekend(monday - 7)], isDated: true }
  if (way === 'next')
    return { spans: today >= coming.first ? [after] : [coming, after], isDated: true }
  // By the weekend: before it begins, or while it lasts.
  if (reach === 'by' && edge === null && today < coming.first)
    return { spans: [{ first: coming.first - 1, last: coming.first - 1 }, coming], isDated: true }
  return { spans: [coming], isDated: true }
}

const months = (
  { way, edge, half, isWithin }: SpanWords,
  isThrough: boolean,
  context: SpanContext,
): FoundSpans | null => {
  const { today, place, reach } = context
  const spanAway = (away: number): Span => {
    const [year, month] = monthAway(today, away)
    return half === null
      ? spanOfMonth(year, month, edge, place)
      : spanOfHalf(year, month, half, place)
  }
  if (way !== null) {
    const span = spanAway(AWAY[way])
    if (way === 'this' && span.last < today) return null
    // By next month: before it begins, or before it is over.
    if (way === 'next' && reach === 'by' && edge === null && half === null)
      return { spans: [{ first: span.first, last: span.first }, span], isDated: true }
    return { spans: [span], isDated: true }
  }
  if (edge === null && half === null) {
    if (isThrough) return { spans: [spanAway(0)], isDated: true }
    return isWithin
      ? { spans: [spanAway(0), { first: today, last: today + 30 }], isDated: true }
      : null
  }
  const spans = nearestSpan([-1, 0, 1].map(spanAway), context)
  const isNow = context.leaning === 'past' || spans[0]?.last === spanAway(0).last
  return { spans, isDated: true, sure: isNow }
}

const namedMonth = (words: SpanWords, context: SpanContext): FoundSpans | null => {
  const { month, year, edge, half, way } = words
  const { today, place, reach } = context
  if (month === null || way === 'last' || way === 'this') return null
  const spanIn = (in_: number): Span =>
    half === null ? spanOfMonth(in_, month, edge, place) : spanOfHalf(in_, month, half, place)
  const now = civilOf(today)
  const years = year === null ? [-1, 0, 1].map((away) => now.year + away) : [year]
  const spans = year === null ? nearestSpan(years.map(spanIn), context) : years.map(spanIn)
  const [span] = spans
  if (span === undefined) return null
  const isWhole = edge === null && half === null
  if (isWhole && reach === 'by' && span.first > today)
    return { spans: [{ first: span.first, last: span.first }, span], isDated: year !== null }
  return { spans, isDated: year !== null, sure: way !== 'next' || month !== now.month }
}

const OF_NEXT_YEAR =
  /(?<=\b(?:[qt] [1-4]|quarter|trimestre|semestre|half|moitie|M\d+)(?: of| de)?(?: l)?) (?:next year|annee prochaine)\b/

const COMING =
  /\b(?:the (?:next|coming) (?:week|wk|month)|l[ae] (?:semaine|mois) (?:qui vient|a venir))$/

/**
 * Reads a stretch of the calendar: a week, a month, the year, or its start, middle or end. Null for
 * anything else, and for a part of the running week that is over.
 */
export const readSpans = (phrase: string, context: SpanContext): FoundSpans | null => {
  const numbered = numberedWeek(phrase, context)
  if (numbered) return numbered
  const nextYear = String(civilOf(context.today).year + 1)
  const words = wordsIn(named(phrase.replace(OF_NEXT_YEAR, ` ${nextYear}`), context.place))
  if (words === null) return null
  const { unit, month, year } = words
  const isOfYear = unit === null || unit === 'quarter' || unit === 'year'
  if ((unit !== null && unit !== 'quarter' && month !== null) || (year !== null && !isOfYear))
    return null
  const found = ofUnit(words, THROUGH.test(phrase), context)
  if (found === null) return null
  // "In the next week" is the coming one, or seven days; of a month, thirty.
  const isEither = COMING.test(phrase) && words.edge === null
  const { today } = context
  const counted = { first: today, last: today + (unit === 'month' ? 30 : 7) }
  return { ...found, spans: isEither ? [counted, ...found.spans] : found.spans, edge: words.edge }
}

const ofUnit = (words: SpanWords, isThrough: boolean, context: SpanContext): FoundSpans | null => {
  const { unit, month, half } = words
  if (unit === 'week') {
    const said = halfAsEdge(words)
    const found = weeks(said, isThrough, context)
    return found && { ...found, spans: middleAsked(found.spans, said.edge) }
  }
  if (unit === 'weekend') return half === null ? weekends(words, context) : null
  if (unit === 'month') return months(words, isThrough, context)
  if (unit === 'year' || (unit === null && month === null && words.year !== null))
    return years(words, context)
  if (half !== null && month === null) return null
  if (unit === 'quarter') return quarters(words, context)
  return namedMonth(words, context)
}

/** The first half of a week reaches its middle, the second its end. */
const halfAsEdge = (words: SpanWords): SpanWords =>
  words.half === null || words.edge !== null
    ? words
    : { ...words, edge: words.half === 1 ? 'middle' : 'end' }
