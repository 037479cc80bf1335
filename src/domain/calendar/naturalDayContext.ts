import type { Reach } from './naturalLimit.ts'
import type { Place } from './naturalPlace.ts'
import type { Day, MinutesInDay } from './wallClock.ts'

/** To which side of now a word that names no year or week is taken first. */
export type Leaning = 'past' | 'future'

/** What a day phrase is read against. */
export interface DayContext {
  readonly today: Day
  readonly nowMinutes: MinutesInDay
  /** The time of day written beside it, if any. */
  readonly minutes: MinutesInDay | null
  readonly place: Place
  readonly leaning: Leaning
  readonly reach: Reach
}
