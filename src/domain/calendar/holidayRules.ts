import { dayOfCivil } from './civilDate.ts'
import { easterSunday } from './easterSunday.ts'
import type { HolidayId } from './holidayIds.ts'
import { weekdayOf, yearOf, type Day, type Weekday } from './wallClock.ts'

/** One public holiday of a region: its name and the day it falls on, or null in a year without it. */
export type HolidayRule = {
  readonly id: HolidayId
  readonly dayIn: (year: number) => Day | null
}

/** The same date every year. */
export const fixed = (id: HolidayId, month: number, day: number): HolidayRule => ({
  id,
  dayIn: (year) => dayOfCivil(year, month, day),
})

/** So many days after Easter Sunday; before it when negative. */
export const easter = (id: HolidayId, daysAfter: number): HolidayRule => ({
  id,
  dayIn: (year) => easterSunday(year) + daysAfter,
})

/** The `nth` weekday of a month, then so many days on: the Thursday after the first Sunday is `+4`. */
export const nth = (
  id: HolidayId,
  count: number,
  weekday: Weekday,
  month: number,
  daysAfter = 0,
): HolidayRule => {
  return {
    id,
    dayIn: (year) =>
      weekdayOnOrAfter(dayOfCivil(year, month, 1), weekday) + (count - 1) * 7 + daysAfter,
  }
}

/** The last such weekday strictly before a date: the Monday before 25 May. */
export const before = (
  id: HolidayId,
  weekday: Weekday,
  month: number,
  day: number,
): HolidayRule => ({
  id,
  dayIn: (year) => weekdayOnOrAfter(dayOfCivil(year, month, day) - 7, weekday),
})

/** The same rule, in the years in which its day falls on one of these weekdays. */
export const only = (weekdays: readonly Weekday[], rule: HolidayRule): HolidayRule => {
  return {
    id: rule.id,
    dayIn: (year) => {
      const day = rule.dayIn(year)
      return day !== null && weekdays.includes(weekdayOf(day)) ? day : null
    },
  }
}

/**
 * The day that stands in for a rule's day: so many days later, by the weekday it falls on; before it
 * when negative. It may lie in the year before, as when 1 January is a Saturday kept on the Friday.
 */
export const instead = (
  rule: HolidayRule,
  daysLater: Readonly<Partial<Record<Weekday, number>>>,
): HolidayRule => {
  const standIn = (year: number): Day | null => {
    const day = rule.dayIn(year)
    const later = day === null ? undefined : daysLater[weekdayOf(day)]
    return day === null || later === undefined ? null : day + later
  }
  return {
    id: rule.id,
    dayIn: (year) =>
      [standIn(year), standIn(year + 1)].find((day) => day !== null && yearOf(day) === year) ??
      null,
  }
}

/** The Monday that stands in for a rule's day in the years in which it falls on a Sunday. */
export const mondayInstead = (rule: HolidayRule): HolidayRule => instead(rule, { 7: 1 })

/** One day of one year. */
export const once = (id: HolidayId, year: number, month: number, day: number): HolidayRule => ({
  id,
  dayIn: (asked) => (asked === year ? dayOfCivil(year, month, day) : null),
})

/** The same rule, moved to another date in one year. */
export const movedIn = (
  year: number,
  month: number,
  day: number,
  rule: HolidayRule,
): HolidayRule => ({
  id: rule.id,
  dayIn: (asked) => (asked === year ? dayOfCivil(year, month, day) : rule.dayIn(asked)),
})

/** The same rule from a year on. */
export const since = (firstYear: number, rule: HolidayRule): HolidayRule => ({
  id: rule.id,
  dayIn: (year) => (year >= firstYear ? rule.dayIn(year) : null),
})

const weekdayOnOrAfter = (day: Day, weekday: Weekday): Day =>
  day + ((weekday - weekdayOf(day) + 7) % 7)
