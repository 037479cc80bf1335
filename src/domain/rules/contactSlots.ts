import { isAwayOn } from '#domain/away/spans.ts'
import {
  makeCalendar,
  type Calendar,
  type CalendarSettings,
} from '#domain/calendar/contactHours.ts'
import {
  dayOfMinute,
  localDateTime,
  minuteOf,
  startOfDay,
  type LocalDateTime,
  type Minute,
} from '#domain/calendar/wallClock.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Pace } from '#domain/vocabulary.ts'
import { wallOf } from './wall.ts'

/** When people may be reached under one person's settings; it knows no rule. */
export interface ContactSlots {
  readonly calendar: Calendar
  /** The earliest courteous moment at or after `local`. */
  nextSlot(local: LocalDateTime, pace: Pace): LocalDateTime
  /** The next courteous slot strictly after `local`. */
  slotAfter(local: LocalDateTime, pace: Pace): LocalDateTime
  /** The next day at its preferred time; where nobody is contacted that day, the next that has one. */
  tomorrow(now: LocalDateTime, pace: Pace): LocalDateTime
}

/** The settings a slot depends on. */
type SlotSettings = Omit<CalendarSettings, 'isAway'> & Pick<Settings, 'zone' | 'absences'>

export const makeContactSlots = (settings: SlotSettings): ContactSlots => {
  const calendar = makeCalendar({ ...settings, isAway: isAwayOn(settings.absences) })
  const wall = wallOf(settings.zone)
  const slot = (minute: Minute, pace: Pace): LocalDateTime =>
    localDateTime(wall.shown(calendar.nextSlot(minute, pace)))
  return {
    calendar,
    nextSlot: (local, pace) => slot(minuteOf(local), pace),
    slotAfter: (local, pace) => {
      const minute = minuteOf(local)
      const first = calendar.nextSlot(minute, pace)
      if (first > minute) return localDateTime(wall.shown(first))
      return slot(startOfDay(dayOfMinute(minute) + 1), pace)
    },
    tomorrow: (now, pace) => slot(startOfDay(dayOfMinute(minuteOf(now)) + 1), pace),
  }
}
