import { addMonths } from './calendarDays.ts'
import { FIRST_YEAR, LAST_YEAR } from './civilDate.ts'
import type { Language } from '#domain/language.ts'
import { dayOfBareTime, readDay, type DayContext, type Leaning } from './naturalDay.ts'
import { takePart, timeInPart } from './naturalPart.ts'
import { takeStretch, type FoundStretch } from './naturalRelative.ts'
import { takeTime } from './naturalTime.ts'
import { foldPhrase } from './naturalWords.ts'
import {
  at,
  dayOfMinute,
  localDateTime,
  minuteOf,
  minutesInDay,
  yearOf,
  type Day,
  type LocalDateTime,
  type Minute,
} from './wallClock.ts'

/** What typed words are read against. */
export type ReadingContext = {
  readonly now: LocalDateTime
  /** Decides only where a word means different things: `mar` is mardi or March. */
  readonly language: Language
  /**
   * `past` for what has happened (an interview held), `future` for what is planned. A bare weekday
   * is then the last one up to now, or the next one to come.
   */
  readonly leaning: Leaning
}

/**
 * A moment as read; without a time of day written, `local` is at 00:00 and `hadTime` false. Where a
 * time stands alone, `hadDay` is false and the day is the one the time belongs to.
 */
export type ReadMoment = {
  readonly local: LocalDateTime
  readonly hadTime: boolean
  readonly hadDay: boolean
}

/** "d'ici vendredi", "by Friday", "vendredi au plus tard": what is said of a limit, and of it alone. */
const LIMIT = /^(?:d'?ici(?: a)?|au plus tard|by|no later than) | (?:au plus tard|at the latest)$/g
/** What may be left beside a stretch of time once its hour is read. */
const BESIDE_STRETCH = /^(?:a|at|au plus tard|at the latest)?$/

/**
 * Reads a moment as people type it, in French or English: "mardi 10h", "24/11 14h30", "hier 15h",
 * "Nov 24 2:30pm", "dans 3 jours". Numeric dates are day first in both languages.
 * Null where any word is not understood, where the day does not exist (31/02) or is not the weekday
 * written beside it, and where no clock shows the time (25h).
 */
export const readMoment = (text: string, context: ReadingContext): ReadMoment | null => {
  const folded = foldPhrase(text)
  const now = minuteOf(context.now)
  if (folded === 'maintenant' || folded === 'now') return moment(now, true)
  const stretch = takeStretch(folded)
  if (stretch) return readStretch(stretch, now)
  const phrase = folded.replace(LIMIT, '')
  // A limit lies ahead, whatever else the field asks for.
  const leaning = phrase === folded ? context.leaning : 'future'
  return readDayAndTime(phrase, now, { ...context, leaning })
}

const readStretch = ({ count, unit, rest }: FoundStretch, now: Minute): ReadMoment | null => {
  if (unit === 'minutes') return rest === '' ? moment(now + count, true) : null
  const today = dayOfMinute(now)
  const day = unit === 'months' ? addMonths(today, count) : today + count
  const time = takeTime(rest)
  if (!time || !BESIDE_STRETCH.test(time.rest)) return null
  return moment(at(day, time.minutes ?? 0), time.minutes !== null)
}

const readDayAndTime = (
  phrase: string,
  now: Minute,
  { language, leaning }: ReadingContext,
): ReadMoment | null => {
  const { part, isToday, rest } = takePart(phrase)
  const time = takeTime(rest)
  if (!time) return null
  const minutes = timeInPart(time.minutes, part)
  const context: DayContext = {
    today: dayOfMinute(now),
    nowMinutes: minutesInDay(now),
    minutes,
    language,
    leaning,
  }
  const isBare = /^(?:a|at|vers)?$/.test(time.rest)
  const day = isBare
    ? dayWithoutName(context, isToday)
    : readDay(time.rest.replace(/ (?:a|at|vers)$/, ''), context)
  const hadDay = !isBare || isToday
  return day === null ? null : moment(at(day, minutes ?? 0), minutes !== null, hadDay)
}

/** Where only a time is written: today for "this evening", else the day the time belongs to. */
const dayWithoutName = (context: DayContext, isToday: boolean): Day | null => {
  if (context.minutes === null) return null
  return isToday ? context.today : dayOfBareTime(context)
}

const moment = (minute: Minute, hadTime: boolean, hadDay = true): ReadMoment | null => {
  const year = yearOf(dayOfMinute(minute))
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  return { local: localDateTime(minute), hadTime, hadDay }
}
