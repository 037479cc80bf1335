import type { LocalDateTime } from './wallClock.ts'

/** Before the first release, and longer than anybody keeps one computer: a battery, or a slip. */
const YEARS = { first: 2026, last: 2099 } as const

/**
 * Whether a machine's clock may be right. One that lost its battery says 1970 or the day it was
 * built, and then every date of the plan is wrong.
 */
export const isPlausible = (now: LocalDateTime): boolean => {
  const year = Number.parseInt(now, 10)
  return year >= YEARS.first && year <= YEARS.last
}
