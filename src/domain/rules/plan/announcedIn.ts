import { localDate, startOfDay, type LocalDate } from '#domain/calendar/wallClock.ts'
import type { Facts } from '#domain/rules/facts.ts'

/** When an answer is to come. */
export interface Announced {
  /** The day they announced for their answer, today or ahead, while it is awaited. */
  readonly announced?: LocalDate
}

/**
 * The day named by the latest promise, while it is waited for: no interview ahead, nothing decided. An
 * offer is the answer to what was announced before it.
 */
export const announcedIn = ({
  phase,
  last,
  offer,
  now,
}: Pick<Facts, 'phase' | 'last' | 'offer' | 'now'>): Announced => {
  const promise = last?.promise
  if (promise == null || (phase !== 'open' && phase !== 'offered')) return {}
  const isAnswered = offer !== null && promise.saidAt <= offer.latest.at
  return isAnswered || now.hasCome(startOfDay(promise.day + 1))
    ? {}
    : { announced: localDate(promise.day) }
}
