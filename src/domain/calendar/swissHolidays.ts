import { easterSunday } from './easterSunday.ts'
import { easter, fixed, nth, only, type HolidayRule } from './holidayRules.ts'
import type { SwissRegion } from './holidayIds.ts'

/**
 * A day counts where the law of the canton makes it a rest day in the whole canton or nearly so, and
 * where offices close all day by custom: 2 January, Good Friday, the Mondays of Easter and Whitsun,
 * 26 December. Half-days and days of a few districts or communes do not count.
 * Source: Federal Office of Justice, list of cantonal holidays and days treated as such.
 */
const NEW_YEAR = fixed('newYear', 1, 1)
const BERCHTOLD = fixed('saintBerchtold', 1, 2)
const EPIPHANY = fixed('epiphany', 1, 6)
const JOSEPH = fixed('saintJoseph', 3, 19)
const GOOD_FRIDAY = easter('goodFriday', -2)
const EASTER_MONDAY = easter('easterMonday', 1)
const LABOUR = fixed('labourDay', 5, 1)
const ASCENSION = easter('ascension', 39)
const WHIT_MONDAY = easter('whitMonday', 50)
const CORPUS_CHRISTI = easter('corpusChristi', 60)
const NATIONAL_DAY = fixed('nationalDayOfSwitzerland', 8, 1)
const ASSUMPTION = fixed('assumption', 8, 15)
const FEDERAL_FAST_MONDAY = nth('federalFastMonday', 3, 7, 9, 1)
const ALL_SAINTS = fixed('allSaints', 11, 1)
const IMMACULATE = fixed('immaculateConception', 12, 8)
const CHRISTMAS = fixed('christmas', 12, 25)
const STEPHEN = fixed('saintStephen', 12, 26)

/** The four days kept in all cantons. */
const EVERYWHERE = [NEW_YEAR, ASCENSION, NATIONAL_DAY, CHRISTMAS] as const

/** What most cantons add to them. */
const USUAL = [...EVERYWHERE, GOOD_FRIDAY, EASTER_MONDAY, WHIT_MONDAY] as const

/** The feasts of the Catholic cantons. */
const CATHOLIC = [CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS, IMMACULATE] as const

/** Dropped where it would make a third rest day in a row: after a Monday or a Friday of Christmas. */
const STEPHEN_UNLESS_THIRD = only([1, 3, 4, 5, 7], STEPHEN)

/** The first Thursday of April, a week later when that is the Thursday of Holy Week. */
const BATTLE_OF_NAFELS: HolidayRule = {
  id: 'battleOfNafels',
  dayIn: (year) => {
    const firstThursday = nth('battleOfNafels', 1, 4, 4).dayIn(year)
    return firstThursday === easterSunday(year) - 3 ? firstThursday + 7 : firstThursday
  },
}

/** The public holidays of the 26 cantons. */
export const SWITZERLAND: Readonly<Record<SwissRegion, readonly HolidayRule[]>> = {
  'CH-AG': [...USUAL, BERCHTOLD, STEPHEN],
  'CH-AI': [...USUAL, ...CATHOLIC, fixed('saintMaurice', 9, 22), STEPHEN_UNLESS_THIRD],
  'CH-AR': [...USUAL, STEPHEN_UNLESS_THIRD],
  'CH-BE': [...USUAL, BERCHTOLD, STEPHEN],
  'CH-BL': [...USUAL, LABOUR, STEPHEN],
  'CH-BS': [...USUAL, LABOUR, STEPHEN],
  'CH-FR': [...USUAL, ...CATHOLIC, BERCHTOLD, STEPHEN],
  'CH-GE': [...USUAL, nth('fastOfGeneva', 1, 7, 9, 4), fixed('restorationOfGeneva', 12, 31)],
  'CH-GL': [...USUAL, BERCHTOLD, BATTLE_OF_NAFELS, ALL_SAINTS, STEPHEN],
  'CH-GR': [...USUAL, STEPHEN],
  'CH-JU': [
    ...USUAL,
    BERCHTOLD,
    LABOUR,
    CORPUS_CHRISTI,
    fixed('juraPlebiscite', 6, 23),
    ASSUMPTION,
    ALL_SAINTS,
  ],
  'CH-LU': [...USUAL, ...CATHOLIC, BERCHTOLD, STEPHEN],
  'CH-NE': [
    ...USUAL,
    only([1], BERCHTOLD),
    fixed('republicOfNeuchatel', 3, 1),
    LABOUR,
    FEDERAL_FAST_MONDAY,
    only([1], STEPHEN),
  ],
  'CH-NW': [...USUAL, ...CATHOLIC, BERCHTOLD, JOSEPH, STEPHEN],
  'CH-OW': [...USUAL, ...CATHOLIC, BERCHTOLD, fixed('saintNicholasOfFlue', 9, 25), STEPHEN],
  'CH-SG': [...USUAL, ALL_SAINTS, STEPHEN],
  'CH-SH': [...USUAL, BERCHTOLD, LABOUR, STEPHEN],
  'CH-SO': [...USUAL, BERCHTOLD, CORPUS_CHRISTI, ASSUMPTION, ALL_SAINTS, STEPHEN],
  'CH-SZ': [...USUAL, ...CATHOLIC, EPIPHANY, JOSEPH, STEPHEN],
  'CH-TG': [...USUAL, BERCHTOLD, LABOUR, STEPHEN],
  'CH-TI': [
    ...EVERYWHERE,
    ...CATHOLIC,
    EPIPHANY,
    JOSEPH,
    EASTER_MONDAY,
    LABOUR,
    WHIT_MONDAY,
    fixed('saintsPeterAndPaul', 6, 29),
    STEPHEN,
  ],
  'CH-UR': [...USUAL, ...CATHOLIC, EPIPHANY, JOSEPH, STEPHEN_UNLESS_THIRD],
  'CH-VD': [...USUAL, BERCHTOLD, FEDERAL_FAST_MONDAY],
  'CH-VS': [...EVERYWHERE, ...CATHOLIC, BERCHTOLD, JOSEPH, EASTER_MONDAY, WHIT_MONDAY, STEPHEN],
  'CH-ZG': [...USUAL, ...CATHOLIC, BERCHTOLD, STEPHEN],
  'CH-ZH': [...USUAL, BERCHTOLD, LABOUR, STEPHEN],
}
