import { dayOf, localDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { daysOfPeriod } from '#domain/views/journalPeriod.ts'
import type { Span } from './applicationRow.ts'

/** The periods on offer; `chosen` is between two written dates. Offices ask by calendar months. */
export const ADVISER_PERIODS = [
  'this-month',
  'last-month',
  'quarter',
  'year',
  'all',
  'chosen',
] as const
export type AdviserPeriod = (typeof ADVISER_PERIODS)[number]

/** The first day of a month and its last, `months` before that of `now`. */
const calendarMonth = (now: LocalDateTime, months: number): Required<Span> => {
  const count = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months
  const first = (of: number): string =>
    `${String(Math.floor(of / 12)).padStart(4, '0')}-${String((of % 12) + 1).padStart(2, '0')}-01`
  return { from: first(count), to: localDate(dayOf(first(count + 1)) - 1) }
}

/** The first and last day of a period, counted from the person's today; left out means no bound. */
export const daysOfAdviserPeriod = (
  period: Exclude<AdviserPeriod, 'chosen'>,
  now: LocalDateTime,
): Span => {
  if (period === 'this-month') return calendarMonth(now, 0)
  if (period === 'last-month') return calendarMonth(now, 1)
  return daysOfPeriod(period, now)
}
