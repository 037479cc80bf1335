import type { RuleNumberId } from './ruleNumbers.ts'

/** The numbers of the rules in the groups a person looks for them in; each stands in exactly one. */
export const NUMBER_GROUPS = [
  { id: 'sent', numbers: ['askNewsDays', 'askNewsClosesDays'] },
  {
    id: 'interview',
    numbers: [
      'prepareDaysBefore',
      'debriefDays',
      'debriefLapsesDays',
      'connectHours',
      'connectClosesDays',
    ],
  },
  { id: 'thank', numbers: ['thankLateHours', 'thankClosesDays', 'thankLapsesAfterDays'] },
  {
    id: 'follow-up',
    numbers: [
      'firstFollowUpDays',
      'firstFollowUpUrgentDays',
      'firstFollowUpSeniorDays',
      'firstFollowUpClosesDays',
      'decidersExtraDays',
      'networkingFollowUpDays',
      'earlierPromiseWorkingDays',
      'graceAfterPromiseWorkingDays',
      'promiseClosesDays',
      'nextRoundDays',
      'nextRoundClosesDays',
      'roundsMaximum',
      'afterAnswerDays',
      'afterAnswerClosesDays',
    ],
  },
  {
    id: 'calls',
    numbers: [
      'callBackClosesDays',
      'leaveMessageFromCall',
      'mailAfterCalls',
      'mailAfterMessageDays',
      'mailAfterMessageClosesDays',
    ],
  },
  {
    id: 'end',
    numbers: [
      'letGoDays',
      'letGoAfterMissedDays',
      'refusalThanksDays',
      'refusalThanksClosesDays',
      'reApproachMonthsBeforeEnd',
      'reApproachExtraDays',
      'askIfReopenedMonths',
      'keepInTouchMonths',
      'staysOpenMonths',
    ],
  },
  {
    id: 'decision',
    numbers: [
      'decideDaysBeforeDeadline',
      'decideDays',
      'decideClosesDays',
      'askAgainWorkingDays',
      'askAgainClosesDays',
      'tellOfferHours',
      'contractDays',
      'contractClosesDays',
      'tellOthersDays',
      'tellOthersClosesDays',
    ],
  },
] as const satisfies readonly { readonly id: string; readonly numbers: readonly RuleNumberId[] }[]
