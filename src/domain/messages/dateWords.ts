import { civilOf } from '#domain/calendar/civilDate.ts'
import { dayOf, weekdayOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

const MONTHS: By<Language, readonly string[]> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}
const WEEKDAYS: By<Language, readonly string[]> = {
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
}

/** A day or a moment; only its day is told. */
type Moment = LocalDateTime

const weekday = (moment: Moment, language: Language): string =>
  WEEKDAYS[language][weekdayOf(dayOf(moment)) - 1] ?? ''

/** « 24 novembre », « 1er décembre », with the year where it is not this one. */
export const dayWords = (moment: Moment, now: Moment, language: Language): string => {
  const { year, month, day } = civilOf(dayOf(moment))
  const number = language === 'fr' && day === 1 ? '1er' : String(day)
  const words = `${number} ${MONTHS[language][month - 1] ?? ''}`
  return year === civilOf(dayOf(now)).year ? words : `${words} ${String(year)}`
}

/** « mardi 24 novembre », "Tuesday 24 November". */
export const longDayWords = (moment: Moment, now: Moment, language: Language): string =>
  `${weekday(moment, language)} ${dayWords(moment, now, language)}`

/** A day said from far away: « le 10 novembre », "on 10 November". */
export const onDayWords = (moment: Moment, now: Moment, language: Language): string =>
  `${language === 'fr' ? 'le' : 'on'} ${dayWords(moment, now, language)}`

/**
 * When something past took place, as it is said: « aujourd’hui », « hier », « mardi » in the same
 * week, « jeudi dernier » in the one before, « le 10 novembre »; "today", "yesterday", "on Tuesday",
 * "last Thursday", "on 10 November". A weekday reaches back six days: seven would be the same one.
 */
export const whenWords = (moment: Moment, now: Moment, language: Language): string => {
  const ago = dayOf(now) - dayOf(moment)
  if (ago === 0) return language === 'fr' ? 'aujourd’hui' : 'today'
  if (ago === 1) return language === 'fr' ? 'hier' : 'yesterday'
  if (ago < 2 || ago > 6) return onDayWords(moment, now, language)
  const day = weekday(moment, language)
  const isThisWeek = weekdayOf(dayOf(moment)) < weekdayOf(dayOf(now))
  if (language === 'fr') return isThisWeek ? day : `${day} dernier`
  return `${isThisWeek ? 'on' : 'last'} ${day}`
}
