import type { BritishRegion } from './holidayIds.ts'
import {
  before,
  easter,
  fixed,
  instead,
  movedIn,
  nth,
  once,
  since,
  type HolidayRule,
} from './holidayRules.ts'

/**
 * The bank holidays of the Banking and Financial Dealings Act 1971 with those that proclamations add
 * each year: days that fall on a weekend are kept on the next free weekday.
 */
const withMonday = (rule: HolidayRule): readonly HolidayRule[] => [
  rule,
  instead(rule, { 6: 2, 7: 1 }),
]

const NEW_YEAR = fixed('newYear', 1, 1)
const GOOD_FRIDAY = easter('goodFriday', -2)
const EASTER_MONDAY = easter('easterMonday', 1)
const LAST_OF_AUGUST = before('summerHoliday', 1, 9, 1)
const CHRISTMAS = fixed('christmas', 12, 25)
const BOXING_DAY = fixed('boxingDay', 12, 26)

/** Two days in a row: the weekday after the weekend is Christmas Day, the next one Boxing Day. */
const CHRISTMAS_AND_BOXING_DAY = [
  CHRISTMAS,
  BOXING_DAY,
  instead(CHRISTMAS, { 6: 2, 7: 2 }),
  instead(BOXING_DAY, { 6: 2, 7: 2 }),
] as const

/** What all parts of the kingdom keep, with the days proclaimed once. */
const EVERYWHERE = [
  GOOD_FRIDAY,
  // Moved to the 75th anniversary of the end of the war in Europe.
  movedIn(2020, 5, 8, nth('mayHoliday', 1, 1, 5)),
  // Moved to make four days with the jubilee.
  movedIn(2022, 6, 2, before('springHoliday', 1, 6, 1)),
  once('platinumJubilee', 2022, 6, 3),
  once('funeralOfElizabethII', 2022, 9, 19),
  once('coronation', 2023, 5, 8),
  ...CHRISTMAS_AND_BOXING_DAY,
] as const

const SECOND_OF_JANUARY = fixed('secondOfJanuary', 1, 2)

/** The public holidays of the parts of the United Kingdom. */
export const UNITED_KINGDOM: Readonly<Record<BritishRegion, readonly HolidayRule[]>> = {
  'GB-EAW': [...withMonday(NEW_YEAR), ...EVERYWHERE, EASTER_MONDAY, LAST_OF_AUGUST],
  'GB-NIR': [
    ...withMonday(NEW_YEAR),
    ...EVERYWHERE,
    EASTER_MONDAY,
    LAST_OF_AUGUST,
    ...withMonday(fixed('saintPatrick', 3, 17)),
    ...withMonday(fixed('battleOfTheBoyne', 7, 12)),
  ],
  'GB-SCT': [
    NEW_YEAR,
    // The Monday after is that of 2 January, so that New Year's Day is kept on the Tuesday.
    instead(NEW_YEAR, { 6: 3, 7: 2 }),
    ...withMonday(SECOND_OF_JANUARY),
    ...EVERYWHERE,
    nth('summerHoliday', 1, 1, 8),
    ...withMonday(fixed('saintAndrew', 11, 30)),
    once('worldCup', 2026, 6, 15),
  ],
}

/** The first Monday of February, except where 1 February is a Friday. */
const SAINT_BRIGID = instead(fixed('saintBrigid', 2, 1), {
  1: 0,
  2: 6,
  3: 5,
  4: 4,
  5: 0,
  6: 2,
  7: 1,
})

/**
 * Ireland: second schedule of the Organisation of Working Time Act 1997. Nothing stands in for a
 * day on a weekend: each employer chooses what is given for it.
 */
export const IRELAND: readonly HolidayRule[] = [
  fixed('newYear', 1, 1),
  since(2023, SAINT_BRIGID),
  fixed('saintPatrick', 3, 17),
  once('remembranceAndRecognition', 2022, 3, 18),
  EASTER_MONDAY,
  nth('mayHoliday', 1, 1, 5),
  nth('juneHoliday', 1, 1, 6),
  nth('augustHoliday', 1, 1, 8),
  before('octoberHoliday', 1, 11, 1),
  CHRISTMAS,
  fixed('saintStephen', 12, 26),
]
