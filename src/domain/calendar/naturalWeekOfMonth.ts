import { readDays } from './naturalDay.ts'
import type { DayContext } from './naturalDayContext.ts'
import { weekOf, type Span } from './naturalSpan.ts'
import { readSpans } from './naturalSpans.ts'

interface Found {
  readonly spans: readonly Span[]
  readonly sure: boolean
}

const OF_MONTH =
  /^(?:(?:the )?end of |fin de )?(?:la |the )?#([1-4]) (?:semaine|week|wk) (?:de |du |d |of |in )?(?:the )?(M\d+|mois|month)(?: (?:de |of )?(prochain|next))?$/

/** "The second week of December": counted from that of its first day, or from the first whole one. */
const countedWeek = (phrase: string, context: DayContext): Found | null => {
  const [, place, month, next] = OF_MONTH.exec(phrase.replace(/\bnext (month)$/, '$1 next')) ?? []
  if (month === undefined) return null
  const first = readDays(
    month.startsWith('M') ? `1 ${month}` : `#1 ${month}${next === undefined ? '' : ' next'}`,
    context,
  )
  const [day] = first?.days ?? []
  if (day === undefined || first === null) return null
  const later = (Number(place) - 1) * 7
  const [own, after] = [weekOf(day + later)[0], weekOf(day + later + 7)[0]]
  const isWhole = own?.first === day + later
  const spans = [own, ...(isWhole ? [] : [after])].filter((span) => span !== undefined)
  return { spans, sure: isWhole && first.sure }
}

const LAST_OF_MONTH =
  /^(?:la |the )?(?:derniere (?:semaine|sem)|last (?:week|wk)) (?:de |du |d |of |in )?(?:the |ce |this )?(M\d+|mois|month)$/

/** "The last week of December": that of its last day, or the last whole one. */
const lastWeek = (phrase: string, context: DayContext): Found | null => {
  const month = LAST_OF_MONTH.exec(phrase)?.[1]
  if (month === undefined) return null
  const [end] = readSpans(`end ${month}`, { ...context, reach: 'on' })?.spans ?? []
  const [own] = end === undefined ? [] : weekOf(end.last)
  if (end === undefined || own === undefined) return null
  const before = { first: own.first - 7, last: own.last - 7 }
  const isWhole = own.last <= end.last
  return {
    spans: isWhole ? [own] : [before, { ...own, last: end.last }],
    sure: isWhole,
  }
}

/** A week by its place in a month, « la deuxième semaine de décembre »; null for anything else. */
export const weekOfMonth = (phrase: string, context: DayContext): Found | null =>
  countedWeek(phrase, context) ?? lastWeek(phrase, context)
