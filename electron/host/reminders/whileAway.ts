import type { Absences } from '#domain/away/absence.ts'
import { awayOn } from '#domain/away/spans.ts'
import { dayOf, localDate, type LocalDateTime } from '#domain/calendar/wallClock.ts'

/** Until then nobody is rung for on the day of their return. */
const BACK_AT = '09:00'

/**
 * Whether reminders wait because the person is away, or was until yesterday and has hardly come in:
 * what they have not told then comes at once, in one notice.
 */
export const isSilentAway = (absences: Absences, now: LocalDateTime): boolean => {
  const today = now.slice(0, 10)
  if (awayOn(absences, today) !== undefined) return true
  const yesterday = localDate(dayOf(now) - 1)
  return now.slice(11) < BACK_AT && awayOn(absences, yesterday) !== undefined
}
