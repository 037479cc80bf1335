import { FIRST_YEAR, LAST_YEAR } from './civilDate.ts'
import { readPhrase } from './naturalPhrase.ts'
import { readRefined } from './naturalRefined.ts'
import { minuteOfSaid, type PhraseContext, type Said } from './naturalSayings.ts'
import {
  localDateTime,
  timeOfDay,
  yearOf,
  type LocalDateTime,
  type TimeOfDay,
} from './wallClock.ts'

/** What typed words are read against; the language and the region decide where words mean several things. */
export type ReadingContext = PhraseContext

/**
 * A moment as read; without a time of day written, `local` is at 00:00 and `hadTime` false. Where a
 * time stands alone, `hadDay` is false and the day is the one the time belongs to.
 */
export interface ReadMoment {
  readonly local: LocalDateTime
  readonly hadTime: boolean
  readonly hadDay: boolean
}

/** The moments words may mean: one where they are `sure`, else those to choose from. */
export interface ReadMoments {
  readonly sure: boolean
  /** The day is certain, whatever its hour. */
  readonly isDaySure: boolean
  readonly moments: readonly ReadMoment[]
  /** Where a range of times is written, its end. */
  readonly until: TimeOfDay | undefined
}

const momentOf = (said: Said): ReadMoment | null => {
  const year = yearOf(said.day)
  if (year < FIRST_YEAR || year > LAST_YEAR || said.reach === 'before') return null
  return {
    local: localDateTime(minuteOfSaid(said)),
    hadTime: said.minutes !== null,
    hadDay: said.hadDay,
  }
}

/**
 * Reads moments as people type them, in French or English: "mardi 10h", "24/11 14h30", "dans 3 jours",
 * "fin de semaine prochaine", "half past two on Friday". Where words may mean several (12/3 in America)
 * or lie more than 60 days away without their year, all are told and none is taken. Empty where any
 * word is not understood, where the day does not exist (31/02) or is not the weekday written beside
 * it, and where no clock shows the time (25h).
 */
export const readMoments = (text: string, context: ReadingContext): ReadMoments => {
  const read = readPhrase(text, context) ?? readRefined(text, context)
  const moments = (read?.said ?? []).map(momentOf).filter((moment) => moment !== null)
  const unique = [...new Map(moments.map((moment) => [moment.local, moment])).values()]
  const isDaySure = read?.isDaySure === true
  const sure = isDaySure && read.isTimeSure && unique.length === 1
  const until = read?.until === undefined ? undefined : timeOfDay(read.until)
  return { sure, isDaySure, moments: unique, until }
}

/** The one moment words mean; null where they mean none, or where that is to be asked. */
export const readMoment = (text: string, context: ReadingContext): ReadMoment | null => {
  const { sure, moments } = readMoments(text, context)
  return sure ? (moments[0] ?? null) : null
}
