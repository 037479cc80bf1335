import type { CanadianRegion } from './holidayIds.ts'
import {
  before,
  easter,
  fixed,
  mondayInstead,
  nth,
  since,
  type HolidayRule,
} from './holidayRules.ts'

/**
 * A day counts where the employment standards of the province or territory make it a paid holiday
 * for everybody, and 11 November in Nova Scotia, which its Remembrance Day Act keeps free. A day in
 * lieu that each employer chooses is not known here; a Monday that the law itself names is.
 */
const NEW_YEAR = fixed('newYear', 1, 1)
const FAMILY_DAY = nth('familyDay', 3, 1, 2)
const GOOD_FRIDAY = easter('goodFriday', -2)
const VICTORIA_DAY = before('victoriaDay', 1, 5, 25)
const INDIGENOUS_PEOPLES_DAY = fixed('indigenousPeoplesDay', 6, 21)
const NATIONAL_DAY_OF_QUEBEC = fixed('nationalDayOfQuebec', 6, 24)
const JULY_FIRST = fixed('canadaDay', 7, 1)
const CIVIC_HOLIDAY = nth('civicHoliday', 1, 1, 8)
const LABOUR_DAY = nth('labourDay', 1, 1, 9)
const RECONCILIATION = fixed('truthAndReconciliation', 9, 30)
const THANKSGIVING = nth('thanksgiving', 2, 1, 10)
const REMEMBRANCE_DAY = fixed('remembranceDay', 11, 11)
const CHRISTMAS = fixed('christmas', 12, 25)

/** Federal Holidays Act, section 2: 2 July is the holiday when 1 July is a Sunday. */
const CANADA_DAY = [JULY_FIRST, mondayInstead(JULY_FIRST)] as const

/** What every province and territory keeps. */
const EVERYWHERE = [NEW_YEAR, GOOD_FRIDAY, LABOUR_DAY, CHRISTMAS] as const

/** What all keep from Ontario to the Pacific and the Arctic. */
const USUAL = [...EVERYWHERE, VICTORIA_DAY, ...CANADA_DAY, THANKSGIVING] as const

/**
 * Québec: article 60 of the Loi sur les normes du travail and the Loi sur la fête nationale. Of Good
 * Friday and Easter Monday the employer chooses one; Good Friday is the usual choice.
 */
const QUEBEC: readonly HolidayRule[] = [
  ...EVERYWHERE,
  before('patriotsDay', 1, 5, 25),
  NATIONAL_DAY_OF_QUEBEC,
  mondayInstead(NATIONAL_DAY_OF_QUEBEC),
  ...CANADA_DAY,
  THANKSGIVING,
]

/** Saskatchewan keeps the Monday after three more Sundays: special rules for public holidays. */
const SASKATCHEWAN: readonly HolidayRule[] = [
  ...USUAL,
  mondayInstead(NEW_YEAR),
  FAMILY_DAY,
  nth('saskatchewanDay', 1, 1, 8),
  REMEMBRANCE_DAY,
  mondayInstead(REMEMBRANCE_DAY),
  mondayInstead(CHRISTMAS),
]

/** The public holidays of the ten provinces and the three territories. */
export const CANADA: Readonly<Record<CanadianRegion, readonly HolidayRule[]>> = {
  'CA-AB': [...USUAL, FAMILY_DAY, REMEMBRANCE_DAY],
  'CA-BC': [
    ...USUAL,
    FAMILY_DAY,
    nth('britishColumbiaDay', 1, 1, 8),
    since(2023, RECONCILIATION),
    REMEMBRANCE_DAY,
  ],
  'CA-MB': [...USUAL, nth('louisRielDay', 3, 1, 2), since(2024, RECONCILIATION)],
  'CA-NB': [
    ...EVERYWHERE,
    FAMILY_DAY,
    ...CANADA_DAY,
    nth('newBrunswickDay', 1, 1, 8),
    REMEMBRANCE_DAY,
  ],
  // 1 July is a day of mourning there, under a name of its own, and stays where it falls.
  'CA-NL': [...EVERYWHERE, fixed('memorialDay', 7, 1), REMEMBRANCE_DAY],
  'CA-NS': [...EVERYWHERE, nth('heritageDayOfNovaScotia', 3, 1, 2), ...CANADA_DAY, REMEMBRANCE_DAY],
  'CA-NT': [
    ...USUAL,
    INDIGENOUS_PEOPLES_DAY,
    CIVIC_HOLIDAY,
    since(2022, RECONCILIATION),
    REMEMBRANCE_DAY,
  ],
  'CA-NU': [
    ...USUAL,
    since(2020, fixed('nunavutDay', 7, 9)),
    CIVIC_HOLIDAY,
    since(2022, RECONCILIATION),
    REMEMBRANCE_DAY,
  ],
  'CA-ON': [...USUAL, FAMILY_DAY, fixed('boxingDay', 12, 26)],
  'CA-PE': [
    ...EVERYWHERE,
    nth('islanderDay', 3, 1, 2),
    ...CANADA_DAY,
    since(2022, RECONCILIATION),
    REMEMBRANCE_DAY,
  ],
  'CA-QC': QUEBEC,
  'CA-SK': SASKATCHEWAN,
  'CA-YT': [
    ...USUAL,
    INDIGENOUS_PEOPLES_DAY,
    nth('discoveryDay', 3, 1, 8),
    since(2023, RECONCILIATION),
    REMEMBRANCE_DAY,
  ],
}
