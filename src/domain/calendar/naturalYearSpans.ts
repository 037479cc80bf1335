import { civilOf } from './civilDate.ts'
import { spanOfMonth, type FoundSpans, type Span } from './naturalSpan.ts'
import type { SpanWords } from './naturalSpanWords.ts'
import type { SpanContext } from './naturalSpans.ts'

const MONTHS = 12
const MONTHS_OF_QUARTER = 3

const MONTHS_OF_HALF = 6

/** « Début 2027 », "in 2027", "the first half of the year": too long a stretch to be sure of its end. */
const longYear = (
  { edge, half, way, year: named }: SpanWords,
  { today, place }: SpanContext,
): FoundSpans | null => {
  const now = civilOf(today)
  const year = named ?? now.year + (way === 'next' ? 1 : 0)
  const upTo = (month: number): Span => spanOfMonth(year, month, 'end', place)
  const months =
    half !== null
      ? [half * MONTHS_OF_HALF]
      : edge === 'start'
        ? [1, MONTHS_OF_QUARTER]
        : [edge === 'middle' ? MONTHS_OF_HALF : MONTHS]
  const spans = months.map(upTo).filter(({ last }) => last >= today)
  return { spans, isDated: true, sure: edge === 'end' && half === null }
}

/** A year, a half of it, or its start, middle or end; null for one that is over. */
export const years = (words: SpanWords, context: SpanContext): FoundSpans | null => {
  const { way, edge, half, year: named } = words
  const { today, place } = context
  if (half !== null || named !== null) return longYear(words, context)
  if (way === 'last' || (edge === null && way !== 'this')) return null
  const { year } = civilOf(today)
  if (edge === 'middle') return null
  if (edge === 'start')
    return { spans: [spanOfMonth(year + 1, 1, 'start', place)], isDated: true, sure: false }
  return {
    spans: [spanOfMonth(year + (way === 'next' ? 1 : 0), MONTHS, 'end', place)],
    isDated: true,
  }
}

/** How many months before its end the start and the middle of a quarter are over. */
const BEFORE_QUARTER_END = { start: 2, middle: 1, end: 0 } as const

/** A quarter of the calendar is not that of every company: it is never sure. */
export const quarters = (words: SpanWords, { today, place }: SpanContext): FoundSpans | null => {
  const { way, edge, month: ofQuarter, year: named } = words
  if (way === null && edge === null && ofQuarter === null) return null
  const { year, month } = civilOf(today)
  const running = Math.ceil(month / MONTHS_OF_QUARTER) * MONTHS_OF_QUARTER
  // « Le dernier trimestre » is the fourth.
  const said =
    ofQuarter ?? (way === 'last' ? MONTHS : running) + (way === 'next' ? MONTHS_OF_QUARTER : 0)
  const away = named === null ? (said < month ? MONTHS : 0) : (named - year) * MONTHS
  const last = said + away - BEFORE_QUARTER_END[edge ?? 'end']
  const span = spanOfMonth(
    year + Math.floor((last - 1) / MONTHS),
    ((last - 1) % MONTHS) + 1,
    'end',
    place,
  )
  return span.last < today ? null : { spans: [span], isDated: true, sure: false }
}
