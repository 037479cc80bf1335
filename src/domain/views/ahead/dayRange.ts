import type { LocalDate } from '#domain/calendar/wallClock.ts'

/** Days of the person's own, both included: an absence. */
export interface DayRange {
  readonly first: LocalDate
  readonly last: LocalDate
  readonly kind: 'away'
}

/** Whether a day lies in one of them. */
export const liesApart = (date: LocalDate, ranges: readonly DayRange[]): boolean =>
  ranges.some(({ first, last }) => first <= date && date <= last)
