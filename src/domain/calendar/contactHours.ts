import { holidayOn } from './holidays.ts'
import type { HolidayId, HolidayRegion, QuietDayId } from './holidayIds.ts'
import { quietDayOn } from './quietDays.ts'
import {
  WEEKDAYS,
  at,
  dayOfMinute,
  minutesOfTime,
  weekdayOf,
  type Day,
  type Minute,
  type MinutesInDay,
  type Weekday,
} from './wallClock.ts'
import type { ContactHours, WeekdayHours } from '#domain/calendar/weekdayHours.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** What the calendar needs to know of the settings. */
export type CalendarSettings = {
  readonly contactHours: ContactHours
  readonly region: HolidayRegion
  /** Whether the quiet days of the region are kept free; absent means yes. */
  readonly quietDays?: boolean
  /** Whether the person is away on a day of this calendar: nobody is contacted then. */
  readonly isAway?: (day: Day) => boolean
}

/** The courteous part of a day, in minutes of that day; `closes` is exclusive. */
export type OpenHours = { readonly opens: MinutesInDay; readonly closes: MinutesInDay }

/** Where contact hours are looked for. All times are wall clock. */
export type Hours = {
  /** The contact hours of a day for this pace, or null: no hours on that weekday, or a day kept free. */
  hoursOn(day: Day, pace: Pace): OpenHours | null
  /** The contact hours of a weekday for this pace, whatever the holidays. */
  weekdayHours(weekday: Weekday, pace: Pace): OpenHours | null
  /** Whether a moment lies in contact hours. */
  isContactHour(minute: Minute, pace: Pace): boolean
  /**
   * The earliest courteous moment at or after `minute`. On its own day, if that has contact hours:
   * the preferred time if that is not past, else `minute` itself if within hours. Otherwise the
   * preferred time of the next day that has contact hours. Where no day of the next 400 has any,
   * `minute` itself: whoever switches all hours off is not kept from contacting anyone.
   */
  nextSlot(minute: Minute, pace: Pace): Minute
  /**
   * The preferred time of the last day strictly before `day` that has contact hours. Where none of
   * the 400 days before has any, the start of `day` itself.
   */
  lastSlotBefore(day: Day, pace: Pace): Minute
}

/** When it is courteous to contact someone (rules, "Time"; S2 and S4); not on a quiet day. */
export type Calendar = Hours & {
  /** The same hours where quiet days count as any other: for what does not wait for them. */
  readonly everyDay: Hours
  /** What makes a day quiet, or null: no quiet day, or the person does not keep them. */
  quietDayOn(day: Day): QuietDayId | null
  /** The public holiday that falls on a day, or null. */
  holidayOn(day: Day): HolidayId | null
  /** Monday to Friday except holidays; people work on quiet days. */
  isWorkingDay(day: Day): boolean
  /** The `count`-th working day after `day`, which itself does not count; 0 leaves it as it is. */
  addWorkingDays(day: Day, count: number): Day
}

const SEARCHED_DAYS = 400

type DayPlan = OpenHours & { readonly preferred: MinutesInDay }
type WeekPlan = readonly (DayPlan | null)[]

type PlanOn = (day: Day, pace: Pace) => DayPlan | null

/** The questions about hours, of the days that have them by `planOn`. */
const hoursFrom = (
  planOn: PlanOn,
  weekdayHours: Hours['weekdayHours'],
  isAway: (day: Day) => boolean,
): Hours => ({
  hoursOn: planOn,
  weekdayHours,
  isContactHour(minute, pace) {
    const day = dayOfMinute(minute)
    const plan = planOn(day, pace)
    return plan !== null && minute >= at(day, plan.opens) && minute < at(day, plan.closes)
  },
  nextSlot(minute, pace) {
    const ownDay = dayOfMinute(minute)
    const own = planOn(ownDay, pace)
    if (own && minute <= at(ownDay, own.preferred)) return at(ownDay, own.preferred)
    if (own && minute < at(ownDay, own.closes)) return minute
    for (let day = ownDay + 1, searched = 0; searched < SEARCHED_DAYS; day++) {
      // However long somebody is away, they come back.
      if (isAway(day)) continue
      searched += 1
      const plan = planOn(day, pace)
      if (plan) return at(day, plan.preferred)
    }
    return minute
  },
  lastSlotBefore(before, pace) {
    for (let day = before - 1; day >= before - SEARCHED_DAYS; day--) {
      const plan = planOn(day, pace)
      if (plan) return at(day, plan.preferred)
    }
    return at(before, 0)
  },
})

/** Prepares the contact hours, holidays and quiet days of the settings for many quick questions. */
export const makeCalendar = ({
  contactHours,
  region,
  quietDays = true,
  isAway = () => false,
}: CalendarSettings): Calendar => {
  const week = weekPlan(contactHours, () => true)
  const weekUnlessUrgent = weekPlan(contactHours, ({ urgentOnly }) => !urgentOnly)

  const weekdayPlan = (weekday: Weekday, pace: Pace): DayPlan | null =>
    (pace === 'urgent' ? week : weekUnlessUrgent)[weekday] ?? null

  const quietOn = (day: Day): QuietDayId | null => (quietDays ? quietDayOn(day, region) : null)
  const openOn: PlanOn = (day, pace) => {
    const plan = weekdayPlan(weekdayOf(day), pace)
    return plan && holidayOn(day, region) === null && !isAway(day) ? plan : null
  }
  const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && holidayOn(day, region) === null

  return {
    ...hoursFrom(
      (day, pace) => {
        const plan = openOn(day, pace)
        return plan && quietOn(day) === null ? plan : null
      },
      weekdayPlan,
      isAway,
    ),
    everyDay: hoursFrom(openOn, weekdayPlan, isAway),
    quietDayOn: quietOn,
    holidayOn: (day) => holidayOn(day, region),
    isWorkingDay,
    addWorkingDays(day, count) {
      let reached = day
      let left = count
      while (left > 0) {
        reached += 1
        if (isWorkingDay(reached)) left -= 1
      }
      return reached
    },
  }
}

/** The hours by ISO weekday (index 0 stays empty); the preferred time is clamped into the hours. */
const weekPlan = (
  contactHours: readonly WeekdayHours[],
  counts: (hours: WeekdayHours) => boolean,
): WeekPlan => {
  const week: (DayPlan | null)[] = [null]
  for (const weekday of WEEKDAYS) {
    const row = contactHours[weekday - 1]
    week.push(row?.hours && counts(row) ? dayPlan(row.hours, row.preferred) : null)
  }
  return week
}

const dayPlan = (
  hours: NonNullable<WeekdayHours['hours']>,
  preferredTime: string,
): DayPlan | null => {
  const opens = minutesOfTime(hours.from)
  const closes = minutesOfTime(hours.to)
  if (opens >= closes) return null
  const preferred = Math.min(Math.max(minutesOfTime(preferredTime), opens), closes - 1)
  return { opens, closes, preferred }
}
