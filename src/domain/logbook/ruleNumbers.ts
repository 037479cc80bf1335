import type { By } from '#domain/vocabulary.ts'

/** Units a rule's number is counted in; shown beside it and spelled out in the reasons. */
export type Unit = 'minutes' | 'hours' | 'days' | 'working-days' | 'months' | 'times'

/** One number of the rules: its default, its unit and the bounds a person may choose within. */
export interface RuleNumber {
  readonly default: number
  readonly unit: Unit
  readonly least: number
  readonly most: number
}

const number = (value: number, unit: Unit, least: number, most: number): RuleNumber => ({
  default: value,
  unit,
  least,
  most,
})

/** Every number of the follow-up rules. The key names what it measures; the unit is in the row. */
export const RULE_NUMBERS = {
  prepareDaysBefore: number(1, 'days', 0, 14),
  debriefDays: number(1, 'days', 1, 14),
  debriefLapsesDays: number(14, 'days', 1, 60),
  thankLateHours: number(2, 'hours', 0, 24),
  thankClosesDays: number(1, 'days', 1, 7),
  thankLapsesAfterDays: number(7, 'days', 1, 30),
  connectHours: number(2, 'hours', 0, 72),
  connectClosesDays: number(7, 'days', 1, 30),
  graceAfterPromiseWorkingDays: number(0, 'working-days', 0, 10),
  promiseClosesDays: number(7, 'days', 1, 60),
  firstFollowUpDays: number(7, 'days', 1, 60),
  firstFollowUpUrgentDays: number(6, 'days', 1, 60),
  firstFollowUpSeniorDays: number(10, 'days', 1, 90),
  firstFollowUpClosesDays: number(15, 'days', 1, 120),
  decidersExtraDays: number(3, 'days', 0, 30),
  networkingFollowUpDays: number(10, 'days', 1, 90),
  earlierPromiseWorkingDays: number(3, 'working-days', 0, 10),
  nextRoundDays: number(7, 'days', 1, 60),
  nextRoundClosesDays: number(8, 'days', 1, 60),
  roundsMaximum: number(2, 'times', 1, 6),
  callBackClosesDays: number(2, 'days', 1, 14),
  leaveMessageFromCall: number(2, 'times', 1, 5),
  mailAfterCalls: number(3, 'times', 2, 10),
  mailAfterMessageDays: number(2, 'days', 0, 14),
  mailAfterMessageClosesDays: number(7, 'days', 1, 30),
  afterAnswerDays: number(7, 'days', 1, 60),
  afterAnswerClosesDays: number(7, 'days', 1, 60),
  letGoDays: number(14, 'days', 1, 120),
  letGoAfterMissedDays: number(30, 'days', 1, 365),
  refusalThanksDays: number(1, 'days', 0, 14),
  refusalThanksClosesDays: number(7, 'days', 1, 60),
  reApproachMonthsBeforeEnd: number(1, 'months', 0, 12),
  reApproachExtraDays: number(15, 'days', 0, 30),
  askIfReopenedMonths: number(3, 'months', 1, 24),
  keepInTouchMonths: number(3, 'months', 1, 24),
  staysOpenMonths: number(1, 'months', 1, 12),
  contractDays: number(1, 'days', 0, 14),
  contractClosesDays: number(7, 'days', 1, 60),
  tellOthersDays: number(1, 'days', 0, 14),
  tellOthersClosesDays: number(14, 'days', 1, 60),
  decideDaysBeforeDeadline: number(1, 'days', 0, 14),
  decideDays: number(2, 'days', 0, 30),
  decideClosesDays: number(7, 'days', 1, 60),
  askAgainWorkingDays: number(3, 'working-days', 1, 15),
  askAgainClosesDays: number(7, 'days', 1, 60),
  tellOfferHours: number(1, 'hours', 0, 72),
  askNewsDays: number(10, 'days', 1, 60),
  askNewsClosesDays: number(14, 'days', 1, 60),
} as const satisfies Record<string, RuleNumber>
export type RuleNumberId = keyof typeof RULE_NUMBERS
export const RULE_NUMBER_IDS = Object.keys(RULE_NUMBERS) as readonly RuleNumberId[]
export type RuleNumbers = By<RuleNumberId, number>

export const DEFAULT_NUMBERS = Object.fromEntries(
  RULE_NUMBER_IDS.map((id) => [id, RULE_NUMBERS[id].default]),
) as RuleNumbers
