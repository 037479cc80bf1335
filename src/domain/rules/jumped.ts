import {
  dayOfMinute,
  startOfDay,
  weekdayOf,
  type Day,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Facts } from './facts.ts'
import type { Fact } from './fact.ts'

const MONDAY = 1
const SATURDAY = 6

/** Why nobody is contacted on a day; null where it has contact hours for this pace. */
export const whyClosed = (day: Day, { calendar, pace, wall }: Facts): Fact | null => {
  if (calendar.hoursOn(day, pace) !== null) return null
  const at = wall.date(startOfDay(day))
  const holiday = calendar.holidayOn(day)
  if (holiday !== null) return { fact: 'closed-holiday', at, holiday }
  const quiet = calendar.quietDayOn(day)
  if (quiet !== null && calendar.everyDay.hoursOn(day, pace) !== null)
    return { fact: 'closed-quiet', at, quiet }
  const weekday = weekdayOf(day)
  if (weekday >= SATURDAY) return { fact: 'closed-weekend', at }
  const urgentOnly = calendar.weekdayHours(weekday, 'urgent') !== null
  return { fact: weekday === MONDAY && urgentOnly ? 'closed-monday' : 'closed-day', at }
}

/** Days named one by one; a longer stretch is a holiday of the settings, and its end says enough. */
const MOST_NAMED = 8

/** Adds why a slot lies later than the moment it was looked for: the days and hours jumped over. */
export const addJumped = (target: Minute, slot: Minute, facts: Facts, deduction: Fact[]): void => {
  const first = dayOfMinute(target)
  const last = Math.min(dayOfMinute(slot), first + MOST_NAMED)
  for (let day = first; day < last; day += 1) {
    const why = whyClosed(day, facts)
    if (why === null) {
      if (day === first) deduction.push({ fact: 'outside-hours', at: facts.wall.moment(target) })
    } else if (why.fact !== 'closed-weekend' || deduction.at(-1)?.fact !== 'closed-weekend') {
      deduction.push(why)
    }
  }
}
