import { mondayOf } from './calendarDays.ts'
import { civilOf, dayOfCivil } from './civilDate.ts'
import { isWeekFromSunday, type Place } from './naturalPlace.ts'
import { workingDayUpTo } from './workingDays.ts'
import { weekdayOf, type Day, type Weekday } from './wallClock.ts'

/** A stretch of the calendar: its first day, and the last on which an office answers. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** The stretches a phrase may mean; `hasYear` where it says so itself. */
export interface FoundSpans {
  readonly spans: readonly Span[]
  /** Counted from today or dated with its year: no month of another year can be meant. */
  readonly isDated: boolean
  readonly sure?: boolean
  /** Which part of the week, the month or the year is spoken of. */
  readonly edge?: Edge
}

const FRIDAY = 5
const SUNDAY = 7
const MONTHS = 12

export const lastOfMonth = (year: number, month: number): Day =>
  (month === MONTHS ? dayOfCivil(year + 1, 1, 1) : dayOfCivil(year, month + 1, 1)) - 1

export type Edge = 'start' | 'middle' | 'end' | null

/** Days of a week after its Monday, and of a month: where its start, its middle and its end lie. */
const EARLY_WEEK = { first: 0, last: 1 }
const MID_WEEK = { first: 1, last: 2 }
const LATE_WEEK = { first: 3, last: 4 }
const EARLY_MONTH_LAST = 10
const MID_MONTH = { first: 11, last: 18 }
const LATE_MONTH_FIRST = 21
const HALF_MONTH = 15

/** A week's end is its Friday. */
export const spanOfWeek = (monday: Day, edge: Edge): Span => {
  const { first, last } =
    edge === 'start'
      ? EARLY_WEEK
      : edge === 'middle'
        ? MID_WEEK
        : edge === 'end'
          ? LATE_WEEK
          : { first: 0, last: 4 }
  return { first: monday + first, last: monday + last }
}

/** The middle of a week is its Wednesday to some and its Thursday to others. */
export const middleAsked = (spans: readonly Span[], edge: Edge): readonly Span[] =>
  edge === 'middle' ? spans.flatMap((span) => [span, { ...span, last: span.last + 1 }]) : spans

export const spanOfMonth = (year: number, month: number, edge: Edge, place: Place): Span => {
  const start = dayOfCivil(year, month, 1)
  if (edge === 'start') return { first: start, last: start + EARLY_MONTH_LAST - 1 }
  if (edge === 'middle')
    return { first: start + MID_MONTH.first - 1, last: start + MID_MONTH.last - 1 }
  const last = workingDayUpTo(lastOfMonth(year, month), place.region ?? 'none')
  return { first: edge === 'end' ? start + LATE_MONTH_FIRST - 1 : start, last }
}

/** The two halves of a month, « première quinzaine », "second half". */
export const spanOfHalf = (year: number, month: number, half: 1 | 2, place: Place): Span => {
  const start = dayOfCivil(year, month, 1)
  return half === 1
    ? { first: start, last: start + HALF_MONTH - 1 }
    : { first: start + HALF_MONTH, last: spanOfMonth(year, month, 'end', place).last }
}

/** Saturday and Sunday of the week that begins on a Monday. */
export const spanOfWeekend = (monday: Day): Span => ({ first: monday + 5, last: monday + 6 })

/** The Mondays "this week" (0), "next week" (1) or "last week" (-1) may begin on. */
export const mondaysAway = (weeks: number, today: Day, place: Place): readonly Day[] => {
  const monday = mondayOf(today) + weeks * 7
  // Said on a Sunday where weeks begin on it, "next week" is the one after the coming one.
  return weekdayOf(today) === SUNDAY && isWeekFromSunday(place) ? [monday, monday + 7] : [monday]
}

/** A working week that is over is not "this week" any more. */
export const isWeekOver = (today: Day): boolean => weekdayOf(today) > FRIDAY

/** The Monday of an ISO week; null where the year has no such week. */
export const mondayOfIsoWeek = (year: number, week: number): Day | null => {
  const first = mondayOf(dayOfCivil(year, 1, 4))
  const monday = first + (week - 1) * 7
  return week >= 1 && monday < mondayOf(dayOfCivil(year + 1, 1, 4)) ? monday : null
}

/** The month so many months away from a day's. */
export const monthAway = (today: Day, months: number): readonly [year: number, month: number] => {
  const { year, month } = civilOf(today)
  const index = year * MONTHS + month - 1 + months
  return [Math.floor(index / MONTHS), (index % MONTHS) + 1]
}

/** The coming such weekday, one to seven days away. */
export const comingWeekday = (weekday: Weekday, today: Day): Day =>
  today + (((weekday - weekdayOf(today) + 6) % 7) + 1)

const SATURDAY = 6

/** « La semaine du 7 », "w/c 7 December": the week a day lies in; a Sunday opens the one after. */
export const weekOf = (day: Day): readonly Span[] => {
  const weekday = weekdayOf(day)
  if (weekday < SATURDAY) return [spanOfWeek(mondayOf(day), null)]
  return [spanOfWeek(mondayOf(day), null), spanOfWeek(mondayOf(day) + 7, null)]
}

/** The nearest of several stretches, on the side the field asks for. */
export const nearestSpan = (
  spans: readonly Span[],
  { today, leaning }: { readonly today: Day; readonly leaning: 'past' | 'future' },
): readonly Span[] => {
  const found =
    leaning === 'past'
      ? spans.filter(({ last }) => last <= today).at(-1)
      : spans.find(({ last }) => last >= today)
  return found === undefined ? [] : [found]
}
