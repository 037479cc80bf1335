import { before, fixed, instead, nth, since, type HolidayRule } from './holidayRules.ts'

/** Executive Order 11582: a Saturday is observed on the Friday before, a Sunday on the Monday after. */
const observed = (rule: HolidayRule): readonly HolidayRule[] => [
  rule,
  instead(rule, { 6: -1, 7: 1 }),
]

/** The United States: the federal holidays of title 5 of the United States Code, section 6103. */
export const UNITED_STATES: readonly HolidayRule[] = [
  ...observed(fixed('newYear', 1, 1)),
  nth('martinLutherKingDay', 3, 1, 1),
  nth('washingtonsBirthday', 3, 1, 2),
  before('memorialDay', 1, 6, 1),
  ...observed(since(2021, fixed('juneteenth', 6, 19))),
  ...observed(fixed('independenceDay', 7, 4)),
  nth('labourDay', 1, 1, 9),
  nth('columbusDay', 2, 1, 10),
  ...observed(fixed('veteransDay', 11, 11)),
  nth('thanksgiving', 4, 4, 11),
  ...observed(fixed('christmas', 12, 25)),
]
