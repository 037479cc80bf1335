import { DAY_WORDS, TUESDAY_OR_MARCH, WEEKDAY_WORDS } from './naturalWords.ts'
import { civilOf, dayOfCivil, isCivilDate } from './civilDate.ts'
import { dateParts } from './naturalDateParts.ts'
import { readEdge } from './naturalEdge.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import { weekdayOf, type Day, type MinutesInDay, type Weekday } from './wallClock.ts'

/** To which side of now a word that names no year or week is taken first. */
export type Leaning = 'past' | 'future'

/** What a day phrase is read against. */
export type DayContext = {
  readonly today: Day
  readonly nowMinutes: MinutesInDay
  /** The time of day written beside it, if any. */
  readonly minutes: MinutesInDay | null
  readonly language: Language
  readonly leaning: Leaning
}

/** A date without a year moves to the other side of today only when it is this near there … */
const NEAR_DAYS = 31
/** … and this far on the side that was expected. */
const FAR_DAYS = 92

const FILLERS = /(?<![-'])\b(?:le|the|a|at|on|vers|around|about|du|de|of|ce|this)\b(?![-'])/g
const NEXT = /\b(?:prochaine?|next)\b/
const LAST = /\b(?:derniere?|passee?|last)\b/
/** Reads a folded phrase that names a day. Null where it names none, or one that does not exist. */
export const readDay = (phrase: string, context: DayContext): Day | null => {
  const bareDay = /^(?:le|the) (\d{1,2})$/.exec(phrase)
  if (bareDay) return nearest(daysOfMonth(Number(bareDay[1]), context.today), context)
  const rest = phrase.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim()
  const fromToday = DAY_WORDS.get(rest)
  if (fromToday !== undefined) return context.today + fromToday
  return (
    readWeekday(rest, context) ??
    readEdge(rest, { today: context.today, nearest: (days) => nearest(days, context) }) ??
    readDate(rest, null, context)
  )
}

/** The day that a bare time of day belongs to: today, unless that is on the wrong side of now. */
export const dayOfBareTime = ({ today, nowMinutes, minutes, leaning }: DayContext): Day => {
  const time = minutes ?? nowMinutes
  if (leaning === 'past') return time <= nowMinutes ? today : today - 1
  return time >= nowMinutes ? today : today + 1
}

const readWeekday = (phrase: string, context: DayContext): Day | null => {
  const plain = phrase.replace(NEXT, '').replace(LAST, '').replace(/\s+/g, ' ').trim()
  const [word = '', ...others] = plain.split(' ')
  const beside = others.join(' ')
  const weekday = weekdayNamed(word, beside, context)
  if (weekday === null) return null
  if (beside === '') {
    const { today, nowMinutes, minutes } = context
    const sinceLast = (weekdayOf(today) - weekday + 7) % 7
    const isToday = sinceLast === 0
    if (NEXT.test(phrase)) return today - sinceLast + 7
    if (LAST.test(phrase)) return isToday ? today - 7 : today - sinceLast
    if (context.leaning === 'past') {
      return isToday && (minutes ?? 0) > nowMinutes ? today - 7 : today - sinceLast
    }
    return isToday && (minutes ?? 0) > nowMinutes ? today : today - sinceLast + 7
  }
  return plain === phrase ? readDate(beside, weekday, context) : null
}

/** A weekday's number; `mar` is Tuesday beside a whole date, and elsewhere as the reader's language has it. */
const weekdayNamed = (word: string, beside: string, { language }: DayContext): Weekday | null => {
  if (word !== TUESDAY_OR_MARCH) return WEEKDAY_WORDS.get(word) ?? null
  const isTuesday = LANGUAGE_ROWS[language].typedMar === 'tuesday'
  return isTuesday || /^\d+( [a-z]|[/.-])/.test(beside) ? 2 : null
}

/** A date, with or without its year. A weekday written beside it must be the right one. */
const readDate = (phrase: string, weekday: Weekday | null, context: DayContext): Day | null => {
  if (weekday !== null && /^\d{1,2}$/.test(phrase)) {
    const days = daysOfMonth(Number(phrase), context.today)
    return nearest(
      days.filter((day) => weekdayOf(day) === weekday),
      context,
    )
  }
  const parts = dateParts(phrase)
  if (!parts) return null
  const { year, month, dayOfMonth } = parts
  const day =
    year === null ? withoutYear(month, dayOfMonth, context) : civil(year, month, dayOfMonth)
  return day !== null && (weekday === null || weekdayOf(day) === weekday) ? day : null
}

const civil = (year: number, month: number, dayOfMonth: number): Day | null =>
  isCivilDate(year, month, dayOfMonth) ? dayOfCivil(year, month, dayOfMonth) : null

/** Eight years to either side are enough to find a 29 February. */
const withoutYear = (month: number, dayOfMonth: number, context: DayContext): Day | null => {
  const thisYear = civilOf(context.today).year
  const years = Array.from({ length: 17 }, (_, index) => thisYear - 8 + index)
  return nearest(existingDays(years.map((year) => civil(year, month, dayOfMonth))), context)
}

/** The same day of the month, a year to either side. */
const daysOfMonth = (dayOfMonth: number, today: Day): readonly Day[] => {
  const { year, month } = civilOf(today)
  const months = Array.from({ length: 25 }, (_, index) => year * 12 + month - 1 - 12 + index)
  return existingDays(
    months.map((index) => civil(Math.floor(index / 12), (index % 12) + 1, dayOfMonth)),
  )
}

const existingDays = (days: readonly (Day | null)[]): readonly Day[] =>
  days.filter((day) => day !== null)

/** The nearest day on the expected side, unless only the other side has one anywhere near. */
const nearest = (days: readonly Day[], { today, leaning }: DayContext): Day | null => {
  const before = days.filter((day) => day <= today).at(-1) ?? null
  const after = days.find((day) => day >= today) ?? null
  const [expected, other] = leaning === 'past' ? [before, after] : [after, before]
  if (expected === null || other === null) return expected ?? other
  const isFar = Math.abs(expected - today) > FAR_DAYS
  return isFar && Math.abs(other - today) <= NEAR_DAYS ? other : expected
}
