import type { Told } from '#test/build/wallClocks.ts'

/** The rows of the page: name | when it opens | its best moment | when it closes. */
const TABLE = `
prepare | start -prepareDaysBefore 18:00 <closes | opens | start
debrief | end | opens | end +debriefDays
thank | end | polite <closes | end +thankClosesDays
connect | end | polite | end +connectClosesDays
follow-up first | end +firstDays day | opens slot | end +firstFollowUpClosesDays 23:59
follow-up promised | promised | opens good | due +promiseClosesDays
follow-up again | last +nextRoundDays day >promised | opens slot | opens +nextRoundClosesDays
follow-up not-yet | promised | opens good | due +afterAnswerClosesDays
follow-up answer | answer +afterAnswerDays day >promised | opens slot | due +afterAnswerClosesDays
follow-up no-show | answer half | opens good | due +afterAnswerClosesDays
follow-up could-not-come | answer | opens slot | due +afterAnswerClosesDays
call-back theirs | theirs | opens openUrgent | due +callBackClosesDays
call-back | attempt half | opens good >promise | due +callBackClosesDays
mail-after-message left | attempt | attempt +mailAfterMessageDays slot >else >promise
  | due +mailAfterMessageClosesDays | attempt friday 09:00 slot
mail-after-message | attempt | attempt +1 day slot >promise | due +mailAfterMessageClosesDays
let-go | last +letGoDays 10:00 >else | opens workday | never | promised 10:00 >promised
let-go waiting | close +letGoAfterMissedDays 10:00 >else | opens workday | never
  | promised 10:00 >promised
refusal-thanks | decision | decision +refusalThanksDays slot | decision +refusalThanksClosesDays
re-approach | chosen +turnMonths +reApproachExtraDays | opens slot | chosen +trialMonths 23:59
ask-if-reopened | decision +askIfReopenedMonths | opens slot | opens +staysOpenMonths
contract | decision | decision +contractDays 10:00 | decision +contractClosesDays
tell-others | decision | decision +tellOthersDays slot | decision +tellOthersClosesDays
decide | offer | offer +decideDays 10:00 workday | offer +decideClosesDays
decide deadline | offer | deadline -decideDaysBeforeDeadline 10:00 workdayBefore | until
ask-again | due day | ask slot | due +askAgainClosesDays
ask-again deadline | due day | ask urgent <lastUrgent | deadline
tell-offer | offer +tellOfferHours | opens open | offer +decideClosesDays
tell-offer deadline | offer +tellOfferHours | opens open | deadline -1
keep-in-touch | exchange +keepInTouchMonths | opens slot | opens +staysOpenMonths
ask-news | sent +askNewsDays day | opens slot | due +askNewsClosesDays
`
const ROWS = TABLE.replaceAll('\n  ', ' ').split('\n')
export const rowOf = (name: string) => ROWS.find((row) => row.startsWith(`${name} | `)) ?? ''

/** What an entry counts as by its name, or else as its kind: 1, 7, 8, 20, 46, 49. */
const COUNTS: Readonly<Record<string, string>> = {
  contact: '^(follow-up|call outgoing)',
  wrong: 'wrong-number',
  left: '^(follow-up|call outgoing) (voicemail|message-left)',
  unanswered: '^(follow-up|call outgoing) no-answer',
  message: '^(offer-message|(follow-up|call outgoing) (sent|reached|voicemail|message-left))',
  written: '^(offer-message|follow-up sent)',
  answer: '^(answer|cancelled|reopened|offer-withdrawn|call incoming reached)',
  missed: '^(cancelled|no-show|could-not-come)',
  decision: '^(refusal|hire|let-go)',
  'their-call': 'left-me-message',
  word: '^(answer|cancelled|no-show|reopened|offer|call incoming reached|follow-up|call outgoing)',
  news: '^(answer|cancelled|offer|thanks|refusal|hire|follow-up (?!wrong)|call (?!outgoing wrong))',
  touch: '^(thanks|offer-message|(follow-up|call outgoing) (?!wrong))',
}
export const isA = (...counts: readonly string[]) => {
  const pattern = new RegExp(counts.map((by) => COUNTS[by] ?? `^${by}$`).join('|'), 'u')
  return (one: Told | undefined) => pattern.test(one?.name ?? '')
}
