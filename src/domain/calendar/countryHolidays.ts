import { easter, fixed, since, type HolidayRule } from './holidayRules.ts'

/** France: article L3133-1 of the Code du travail. */
export const FRANCE: readonly HolidayRule[] = [
  fixed('newYear', 1, 1),
  easter('easterMonday', 1),
  fixed('labourDay', 5, 1),
  fixed('victory1945', 5, 8),
  easter('ascension', 39),
  easter('whitMonday', 50),
  fixed('nationalDayOfFrance', 7, 14),
  fixed('assumption', 8, 15),
  fixed('allSaints', 11, 1),
  fixed('armistice', 11, 11),
  fixed('christmas', 12, 25),
]

/** Bas-Rhin, Haut-Rhin and Moselle: two days more, article L3134-13 of the Code du travail. */
export const ALSACE_MOSELLE: readonly HolidayRule[] = [
  ...FRANCE,
  easter('goodFriday', -2),
  fixed('saintStephen', 12, 26),
]

/**
 * Belgium: the ten legal holidays (royal decree of 18 April 1974). The day that replaces one that
 * falls on a Sunday is chosen in each company, so it is not known here.
 */
export const BELGIUM: readonly HolidayRule[] = [
  fixed('newYear', 1, 1),
  easter('easterMonday', 1),
  fixed('labourDay', 5, 1),
  easter('ascension', 39),
  easter('whitMonday', 50),
  fixed('nationalDayOfBelgium', 7, 21),
  fixed('assumption', 8, 15),
  fixed('allSaints', 11, 1),
  fixed('armistice', 11, 11),
  fixed('christmas', 12, 25),
]

/** Luxembourg: the eleven legal holidays, article L. 232-2 of the Code du travail. */
export const LUXEMBOURG: readonly HolidayRule[] = [
  fixed('newYear', 1, 1),
  easter('easterMonday', 1),
  fixed('labourDay', 5, 1),
  since(2019, fixed('europeDay', 5, 9)),
  easter('ascension', 39),
  easter('whitMonday', 50),
  fixed('nationalDayOfLuxembourg', 6, 23),
  fixed('assumption', 8, 15),
  fixed('allSaints', 11, 1),
  fixed('christmas', 12, 25),
  fixed('saintStephen', 12, 26),
]
