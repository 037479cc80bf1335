import { mondayOf } from './calendarDays.ts'
import type { Calendar } from './contactHours.ts'
import type { HolidayId, QuietDayId } from './holidayIds.ts'
import {
  WEEKDAYS,
  dayOfMinute,
  localDate,
  timeOfDay,
  weekdayOf,
  type Day,
  type LocalDate,
  type Minute,
  type TimeOfDay,
  type Weekday,
} from './wallClock.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** `good`: a day with the longest hours of the week. `possible`: shorter hours, or urgent posts only. */
export type StripQuality = 'good' | 'possible'

/** Hours drawn in the strip; `to` is exclusive. What is not drawn is to be avoided. */
export type StripHours = {
  readonly from: TimeOfDay
  readonly to: TimeOfDay
  readonly quality: StripQuality
}

/** One column of the week strip. */
export type StripDay = {
  readonly date: LocalDate
  readonly weekday: Weekday
  readonly isPast: boolean
  readonly holiday: HolidayId | null
  /** Why the day is quiet, where it is no holiday. */
  readonly quiet: QuietDayId | null
  readonly hours: readonly StripHours[]
  /** The proposed time, on the day it is proposed for. */
  readonly chosen: TimeOfDay | null
}

/**
 * The week around a proposed moment, Monday to Friday: which hours are good for a contact, which
 * possible, where a holiday or a quiet day lies. Saturday or Sunday appears only if the moment itself is there.
 */
export const weekStrip = (
  calendar: Calendar,
  chosen: Minute,
  today: Day,
  pace: Pace,
): readonly StripDay[] => {
  const chosenDay = dayOfMinute(chosen)
  const monday = mondayOf(chosenDay)
  return WEEKDAYS.map((weekday) => ({ day: monday + weekday - 1, weekday }))
    .filter(({ day, weekday }) => weekday <= 5 || day === chosenDay)
    .map(({ day, weekday }) => ({
      date: localDate(day),
      weekday,
      isPast: day < today,
      holiday: calendar.holidayOn(day),
      quiet: calendar.holidayOn(day) === null ? calendar.quietDayOn(day) : null,
      hours: stripHours(calendar, day, pace),
      chosen: day === chosenDay ? timeOfDay(chosen) : null,
    }))
}

const stripHours = (calendar: Calendar, day: Day, pace: Pace): readonly StripHours[] => {
  const hours = calendar.hoursOn(day, pace)
  if (!hours) return []
  const everyPace = calendar.weekdayHours(weekdayOf(day), 'normal') !== null
  const isLongest = hours.closes - hours.opens === longestMinutes(calendar)
  const quality = everyPace && isLongest ? 'good' : 'possible'
  return [{ from: timeOfDay(hours.opens), to: timeOfDay(hours.closes), quality }]
}

/** The length of the longest day of the week that is open to every pace. */
const longestMinutes = (calendar: Calendar): number => {
  return Math.max(
    ...WEEKDAYS.map((weekday) => {
      const hours = calendar.weekdayHours(weekday, 'normal')
      return hours ? hours.closes - hours.opens : 0
    }),
  )
}
