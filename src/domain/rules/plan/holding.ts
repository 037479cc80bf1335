import { dayOfMinute, startOfDay, type Day, type Minute } from '#domain/calendar/wallClock.ts'
import type { Now } from '#domain/rules/now.ts'
import type { Wall } from '#domain/rules/wall.ts'

/** What holds longer on another clock is looked at again then. */
const MOST_DAYS = 400

/** Whether two clocks go on side by side all day: none of both is set, nor near it where days differ. */
const goSideBySide = (day: Day, mine: Wall, theirs: Wall): boolean =>
  mine.isSteady(day) && [day - 1, day, day + 1].every((near) => theirs.isSteady(near))

/**
 * Until when what was said on another clock holds on mine: until the same moment, but not beyond the day
 * on which one of both is set, as what has come may lie ahead again then.
 */
export const heldOn = (mine: Wall, now: Minute, theirs: Wall, said: Now): Minute => {
  const until = said.until()
  if (theirs === mine || until === Infinity) return until
  const today = dayOfMinute(now)
  // On such a day itself it is looked at every minute.
  if (!goSideBySide(today, mine, theirs)) return now + 1
  const there = until - (theirs.read(mine.moment(now), mine.zone) - now)
  const last = Math.min(dayOfMinute(there), today + MOST_DAYS)
  for (let day = today + 1; day <= last; day += 1)
    if (!goSideBySide(day, mine, theirs)) return startOfDay(day)
  return Math.min(there, startOfDay(last + 1))
}
