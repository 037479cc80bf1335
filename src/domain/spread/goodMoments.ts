import type { Calendar } from '#domain/calendar/contactHours.ts'
import { at, type Day, type LocalDateTime, type Minute } from '#domain/calendar/wallClock.ts'
import { halfDayOf } from '#domain/rules/halfDay.ts'
import { TIMES } from '#domain/rules/ruleMoment.ts'
import type { Wall } from '#domain/rules/wall.ts'
import type { Pace } from '#domain/vocabulary.ts'
import type { ContactMoment } from './spreadContact.ts'

/** Where somebody is contacted: the hours there, the clock there, and the clock of the person. */
export interface ContactPlace {
  readonly calendar: Calendar
  readonly wall: Wall
  readonly mine: Wall
  readonly pace: Pace
}

/** A moment of the person's clock, with the half-day it is where somebody is contacted. */
export const contactMoment = (
  moment: LocalDateTime,
  { wall, mine }: Pick<ContactPlace, 'wall' | 'mine'>,
): ContactMoment => ({ moment, halfDay: halfDayOf(wall.read(moment, mine.zone)) })

/** The good moments of a day, by the hours of those who are contacted; none where it has no hours. */
export const goodMomentsOn = (day: Day, place: ContactPlace): readonly ContactMoment[] => {
  const { calendar, wall, mine, pace } = place
  const hours = calendar.hoursOn(day, pace)
  if (hours === null) return []
  const first = calendar.nextSlot(at(day, 0), pace)
  const afternoon = Math.max(at(day, TIMES['14:30']), at(day, hours.opens))
  const found: readonly Minute[] =
    halfDayOf(afternoon) > halfDayOf(first) && calendar.isContactHour(afternoon, pace)
      ? [first, afternoon]
      : [first]
  return found.map((minute) => {
    const moment = wall.moment(minute)
    return {
      moment: wall === mine ? moment : mine.moment(mine.read(moment, wall.zone)),
      halfDay: halfDayOf(minute),
    }
  })
}
