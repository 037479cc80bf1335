import { localDate, startOfDay, type LocalDate } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'

/** When an answer is to come. */
export interface Announced {
  /** The day they announced for their answer, today or ahead, while it is awaited. */
  readonly announced?: LocalDate
}

/** The day named by the latest promise, while it is waited for: no interview ahead, nothing decided. */
export const announcedIn = ({
  phase,
  last,
  now,
}: Pick<Facts, 'phase' | 'last' | 'now'>): Announced => {
  const day = last?.promise?.day
  const awaited = phase === 'open' || phase === 'offered'
  return awaited && day !== undefined && !now.hasCome(startOfDay(day + 1))
    ? { announced: localDate(day) }
    : {}
}
