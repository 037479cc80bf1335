import { mondayOf } from './calendarDays.ts'
import { civilOf, dayOfCivil } from './civilDate.ts'
import { MONTH_WORDS } from './naturalWords.ts'
import type { Day } from './wallClock.ts'

/** What an end or a middle is found against. */
interface EdgeContext {
  readonly today: Day
  /** The day meant among those that fit. */
  readonly nearest: (days: readonly Day[]) => Day | null
}

/** "fin du mois", "the end of November 2026", "mi-décembre", with the small words taken out. */
const EDGE =
  /^(?:la |l')?(?<edge>fin|end|mi|mid|middle)[ -](?:la |l'|d')?(?<of>[a-z]+)(?: (?<year>\d{4}))?$/
const NEXT = /\b(?:prochaine?|next)\b/
const MIDDLE_DAY = 15
const FRIDAY_AFTER_MONDAY = 4
const MONTHS_OF_YEAR = 12

/**
 * Reads the end of a week, a month or the year, and the middle of a month: the last day, the 15th.
 * A week ends on its Friday, the last day on which an office answers. Null for anything else.
 */
export const readEdge = (phrase: string, context: EdgeContext): Day | null => {
  const isNext = NEXT.test(phrase)
  const plain = phrase.replace(NEXT, ' ').replace(/\s+/g, ' ').trim()
  const { edge, of = '', year } = EDGE.exec(plain)?.groups ?? {}
  if (edge === undefined) return null
  const isEnd = edge === 'fin' || edge === 'end'
  if (isEnd && /^(?:semaine|week)$/.test(of)) return endOfWeek(isNext, context)
  const monthDay = isEnd ? lastOfMonth : middleOfMonth
  if (/^(?:mois|month)$/.test(of)) return inSomeMonth(monthDay, isNext, context)
  const isYear = isEnd && /^(?:annee|year)$/.test(of)
  const month = isYear ? MONTHS_OF_YEAR : MONTH_WORDS.get(of)
  if (month === undefined || (isNext && !isYear)) return null
  const thisYear = civilOf(context.today).year
  if (isNext) return monthDay(thisYear + 1, month)
  return year === undefined
    ? context.nearest([-1, 0, 1].map((away) => monthDay(thisYear + away, month)))
    : monthDay(Number(year), month)
}

const middleOfMonth = (year: number, month: number): Day => dayOfCivil(year, month, MIDDLE_DAY)

const lastOfMonth = (year: number, month: number): Day =>
  (month === MONTHS_OF_YEAR ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1)) - 1

const endOfWeek = (isNext: boolean, { today, nearest }: EdgeContext): Day | null => {
  const friday = mondayOf(today) + FRIDAY_AFTER_MONDAY
  return isNext ? friday + 7 : nearest([friday - 7, friday, friday + 7])
}

const inSomeMonth = (
  dayOf: (year: number, month: number) => Day,
  isNext: boolean,
  { today, nearest }: EdgeContext,
): Day | null => {
  const { year, month } = civilOf(today)
  const dayAway = (months: number): Day => {
    const index = year * MONTHS_OF_YEAR + month - 1 + months
    return dayOf(Math.floor(index / MONTHS_OF_YEAR), (index % MONTHS_OF_YEAR) + 1)
  }
  return isNext ? dayAway(1) : nearest([-1, 0, 1].map(dayAway))
}
