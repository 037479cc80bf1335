import {
  at,
  dayOf,
  localDateTime,
  minuteOf,
  minutesInDay,
  type LocalDate,
  type LocalDateTime,
} from '#domain/calendar/wallClock.ts'
import type { ContactSlots } from '#domain/rules/contactSlots.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** A moment on another day is offered at half an hour, where the good hours of it are over. */
const GRAIN_MINUTES = 30

/**
 * When a step that is put on a day is asked for: whoever is contacted in the good hours of that day,
 * where it has some left; else, and for what is done alone, at its own time. Null for a day that is
 * over, or of which nothing is left.
 */
export const momentOn = (
  { moment, pace, suggested }: Pick<StepView, 'moment' | 'pace' | 'suggested'>,
  date: LocalDate,
  slots: Pick<ContactSlots, 'nextSlot'>,
  now: LocalDateTime,
): LocalDateTime | null => {
  const isToday = date === now.slice(0, 10)
  if (date < now.slice(0, 10)) return null
  const soonest = isToday ? localDateTime(minuteOf(now) + 1) : `${date}T00:00`
  const slot = slots.nextSlot(soonest, pace)
  if (suggested !== undefined && slot.slice(0, 10) === date) return slot
  const own = localDateTime(at(dayOf(date), minutesInDay(minuteOf(moment))))
  if (own > now) return own
  const next = localDateTime(Math.ceil((minuteOf(now) + 1) / GRAIN_MINUTES) * GRAIN_MINUTES)
  return next.slice(0, 10) === date ? next : null
}
