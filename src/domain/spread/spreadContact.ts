import type { Day, LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { HalfDay } from '#domain/rules/halfDay.ts'

/** A moment on the person's clock, and the half-day it is where somebody is contacted. */
export interface ContactMoment {
  readonly moment: LocalDateTime
  readonly halfDay: HalfDay
}

/** A contact that may be asked for on another day. */
export interface SpreadContact extends ContactMoment {
  /** Tells it from all others. */
  readonly key: string
  /** Who is contacted, by one name over all cards; absent where that is not known. */
  readonly person?: string
  /** The end of its window; absent where it has none. */
  readonly closes?: LocalDateTime
  /** It stays on its day. */
  readonly tied: boolean
  /** Good moments of a day, at most one a half-day, earliest first; none on a day without hours. */
  readonly goodMoments: (day: Day) => readonly ContactMoment[]
}
