import type { Holds } from '#texts/fr/rules/holds.ts'

/** What each form of a rule holds, with the numbers as they are by default. */
export const holds: Holds = {
  prepare: ({ prepareDaysBefore }) =>
    `What to ask at the end of an interview is read again in the evening, ${prepareDaysBefore} before it.`,
  debrief: ({ debriefDays }) =>
    `What was said at an interview is noted within ${debriefDays} of its end.`,
  thank: ({ thankClosesDays }) =>
    `Everybody met is thanked within ${thankClosesDays} of the interview.`,
  'thank-somebody': ({ thankClosesDays }) =>
    `Who was met is noted in time to be thanked within ${thankClosesDays} of the interview.`,
  connect: ({ connectClosesDays }) =>
    `Everybody met is invited to connect on LinkedIn within ${connectClosesDays} of the interview.`,
  promised: ({ promiseClosesDays }) =>
    `No follow-up comes before the date they gave, and one comes within ${promiseClosesDays} of it.`,
  'no-date': ({ firstFollowUpDays, firstFollowUpClosesDays }) =>
    `If they gave no date, the first follow-up comes between ${firstFollowUpDays} and ${firstFollowUpClosesDays} after the interview.`,
  'no-date-urgent': ({ firstFollowUpUrgentDays, firstFollowUpClosesDays }) =>
    `For an urgent job if they gave no date, the first follow-up comes between ${firstFollowUpUrgentDays} and ${firstFollowUpClosesDays} after the interview.`,
  'no-date-senior': ({ firstFollowUpSeniorDays, firstFollowUpClosesDays }) =>
    `For a senior job if they gave no date, the first follow-up comes between ${firstFollowUpSeniorDays} and ${firstFollowUpClosesDays} after the interview.`,
  'no-date-no-hurry': ({ firstFollowUpSeniorDays, firstFollowUpClosesDays }) =>
    `For a recruitment in no hurry, if they gave no date, the first follow-up comes between ${firstFollowUpSeniorDays} and ${firstFollowUpClosesDays} after the interview.`,
  networking: ({ networkingFollowUpDays }) =>
    `A networking meeting has one follow-up only, ${networkingFollowUpDays} after it if they gave no date.`,
  'cancelled-with-date': ({ afterAnswerClosesDays }) =>
    `After an interview cancelled with a date to hear more, no follow-up comes before it, and one comes within ${afterAnswerClosesDays} of it.`,
  cancelled: ({ afterAnswerDays }) =>
    `An interview cancelled without another date is followed up ${afterAnswerDays} later.`,
  'they-did-not-come': () =>
    'Where they did not come, they are asked how things stand from the next half-day on.',
  'could-not-come': () =>
    'Where the person could not come, whoever was to be met hears of it at once.',
  'offer-withdrawn': ({ afterAnswerDays }) =>
    `An offer withdrawn is followed up ${afterAnswerDays} later.`,
  again: ({ nextRoundDays }) =>
    `An unanswered follow-up is followed by one more after ${nextRoundDays}, up to the number chosen.`,
  'answered-with-date': ({ afterAnswerClosesDays }) =>
    `After a “not yet” with a date, no follow-up comes before it, and one comes within ${afterAnswerClosesDays} of it.`,
  answered: ({ afterAnswerDays, afterAnswerClosesDays }) =>
    `After a “not yet” without a date, the next follow-up waits ${afterAnswerDays}, then comes within ${afterAnswerClosesDays}.`,
  reopened: ({ afterAnswerDays, afterAnswerClosesDays }) =>
    `The follow-up of an application taken up again waits ${afterAnswerDays}, then comes within ${afterAnswerClosesDays}.`,
  'call-back': () => 'An unanswered call is made again in another half-day, never twice in one.',
  'left-me-message': () => 'A message they left is answered with a call at the first good moment.',
  'mail-after-message': () =>
    'A message left by voice that nobody answered by the end of the week is followed by a written one.',
  'mail-instead-of-calls': () =>
    'Several unanswered calls in a row are followed by a written message, not by one more call.',
  'small-firm': () => 'In a small firm, a first unanswered call is followed by a written message.',
  'missing-detail': () => 'By the time a follow-up is due, somebody can be reached.',
  'rounds-used': () =>
    'An application whose follow-ups all stayed unanswered is put away, or kept on purpose.',
  'missed-long-ago': ({ letGoAfterMissedDays }) =>
    `An application whose next step was left undone for ${letGoAfterMissedDays} is put away, or kept on purpose.`,
  'refusal-thanks': ({ refusalThanksClosesDays }) =>
    `A rejection is answered with thanks within ${refusalThanksClosesDays}.`,
  're-approach': () =>
    'After a rejection, one more message is sent shortly before the probation period of the person chosen ends.',
  contract: ({ contractClosesDays }) =>
    `The contract is read and signed within ${contractClosesDays} of the hire.`,
  'tell-others': ({ tellOthersClosesDays }) =>
    `Every company that still waits is told within ${tellOthersClosesDays} of the hire.`,
  'decide-before-deadline': () => 'An offer is answered before its deadline.',
  decide: ({ decideClosesDays }) =>
    `An offer without a deadline is answered within ${decideClosesDays}.`,
  'ask-again': ({ askAgainWorkingDays }) =>
    `A message about the offer that stays unanswered is asked about again ${askAgainWorkingDays} later, always before the deadline.`,
  'ask-again-with-date': () =>
    'Where a date is named for the offer, nothing is asked before it, unless the deadline calls for it.',
  'tell-offer': () =>
    'Every company that held an interview knows before the deadline that there is an offer elsewhere; where there are several, it is told of the one still waiting for an answer whose deadline comes first.',
  'keep-in-touch': ({ keepInTouchMonths }) =>
    `A networking contact gets a few words ${keepInTouchMonths} after the last exchange, unless it is turned off.`,
  'ask-if-reopened': ({ askIfReopenedMonths }) =>
    `Where nobody was hired, whether the job reopens is asked ${askIfReopenedMonths} later.`,
  'ask-news': ({ askNewsDays }) =>
    `An application sent without an interview gets one question at most, ${askNewsDays} after it was sent, unless switched off.`,
}
