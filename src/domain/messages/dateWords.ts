import { dayInWords, type DayPattern } from '#domain/calendar/dayInWords.ts'
import { dayOf, weekdayOf, yearOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'

/** A day or a moment; only its day is told. */
type Moment = LocalDateTime

/** The pattern of a day, with the year where it is not this one. */
const patternOf = (moment: Moment, now: Moment): DayPattern => ({
  day: 'numeric',
  month: 'long',
  ...(yearOf(dayOf(moment)) === yearOf(dayOf(now)) ? {} : { year: 'numeric' }),
})

/** « 24 novembre », « 1er décembre », with the year where it is not this one. */
export const dayWords = (moment: Moment, now: Moment, language: Language): string =>
  dayInWords(moment, language, patternOf(moment, now))

/** « mardi 24 novembre », "Tuesday 24 November". */
export const longDayWords = (moment: Moment, now: Moment, language: Language): string =>
  dayInWords(moment, language, { weekday: 'long', ...patternOf(moment, now) })

/** A day said from far away: « le 10 novembre », "on 10 November". */
export const onDayWords = (moment: Moment, now: Moment, language: Language): string =>
  LANGUAGE_ROWS[language].when.onDay(dayWords(moment, now, language))

/**
 * When something past took place, as it is said: « aujourd’hui », « hier », « mardi » in the same
 * week, « jeudi dernier » in the one before, « le 10 novembre »; "today", "yesterday", "on Tuesday",
 * "last Thursday", "on 10 November". A weekday reaches back six days: seven would be the same one.
 */
export const whenWords = (moment: Moment, now: Moment, language: Language): string => {
  const { today, yesterday, thisWeek, lastWeek } = LANGUAGE_ROWS[language].when
  const ago = dayOf(now) - dayOf(moment)
  if (ago === 0) return today
  if (ago === 1) return yesterday
  if (ago < 2 || ago > 6) return onDayWords(moment, now, language)
  const isThisWeek = weekdayOf(dayOf(moment)) < weekdayOf(dayOf(now))
  return (isThisWeek ? thisWeek : lastWeek)(dayInWords(moment, language, { weekday: 'long' }))
}
