import { dayInWords, timeInWords, type DayPattern } from '#domain/calendar/dayInWords.ts'
import { dayOf, weekdayOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Language } from '#domain/language.ts'
import type { HolidayRegion } from '#domain/calendar/holidayIds.ts'
import { spokenIn } from '#domain/spoken.ts'
import { GRAMMARS } from './grammar/grammar.ts'

/** A day or a moment; only its day is told, where nothing else is said. */
type Moment = LocalDateTime

/** From so many days away on, a day is said with its year: within them it is plain which is meant. */
const WITH_YEAR_FROM_DAYS = 183

const patternOf = (moment: Moment, now: Moment): DayPattern => ({
  day: 'numeric',
  month: 'long',
  ...(Math.abs(dayOf(moment) - dayOf(now)) < WITH_YEAR_FROM_DAYS ? {} : { year: 'numeric' }),
})

/** A day as it is written in the country of a region. */
const written = (
  moment: Moment,
  language: Language,
  pattern: DayPattern,
  region: HolidayRegion | undefined,
): string => dayInWords(moment, spokenIn(language, region), pattern)

/** « 24 novembre », « 1er décembre », with the year where it is not plain which one is meant. */
export const dayWords = (
  moment: Moment,
  now: Moment,
  language: Language,
  region?: HolidayRegion,
): string => written(moment, language, patternOf(moment, now), region)

/** « mardi 24 novembre », "Tuesday 24 November", "Tuesday, November 24". */
export const longDayWords = (
  moment: Moment,
  now: Moment,
  language: Language,
  region?: HolidayRegion,
): string => written(moment, language, { weekday: 'long', ...patternOf(moment, now) }, region)

/** A day said from far away: « le 10 novembre », "on 10 November". */
export const onDayWords = (
  moment: Moment,
  now: Moment,
  language: Language,
  region?: HolidayRegion,
): string => GRAMMARS[language].when.onDay(dayWords(moment, now, language, region))

/** An appointment ahead: « jeudi 3 décembre à 10 h », "Thursday 3 December at 10:00". */
export const appointmentWords = (
  moment: LocalDateTime,
  now: Moment,
  language: Language,
  region?: HolidayRegion,
): string => {
  const time = timeInWords(moment, spokenIn(language, region))
  return GRAMMARS[language].appointment(longDayWords(moment, now, language, region), time)
}

/**
 * When something past took place, as it is said: « aujourd’hui », « hier », « mardi » in the same
 * week, « jeudi dernier » in the one before, « le 10 novembre »; "today", "yesterday", "on Tuesday",
 * "last Thursday", "on 10 November". A weekday reaches back six days: seven would be the same one.
 */
export const whenWords = (
  moment: Moment,
  now: Moment,
  language: Language,
  region?: HolidayRegion,
): string => {
  const { today, yesterday, thisWeek, lastWeek } = GRAMMARS[language].when
  const ago = dayOf(now) - dayOf(moment)
  if (ago === 0) return today
  if (ago === 1) return yesterday
  if (ago < 2 || ago > 6) return onDayWords(moment, now, language, region)
  const isThisWeek = weekdayOf(dayOf(moment)) < weekdayOf(dayOf(now))
  return (isThisWeek ? thisWeek : lastWeek)(dayInWords(moment, language, { weekday: 'long' }))
}
