import { addMonths } from '#domain/calendar/calendarDays.ts'
import type { Calendar } from '#domain/calendar/contactHours.ts'
import { dayOfMinute, minutesInDay, minutesOfTime } from '#domain/calendar/wallClock.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** The rows of the page: name | when it opens | its best moment | when it closes. */
const ROWS = `
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
mail-after-message left | attempt | attempt +mailAfterMessageDays slot >mailed | due +mailAfterMessageClosesDays
mail-after-message | attempt | attempt +1 day slot >promise | due +mailAfterMessageClosesDays
let-go | last +letGoDays 10:00 >promisedAtTen | opens workday | never
let-go waiting | close +letGoAfterMissedDays 10:00 >promisedAtTen | opens workday | never
refusal-thanks | decision | decision +refusalThanksDays slot | decision +refusalThanksClosesDays
re-approach | chosen +turnMonths +reApproachExtraDays | opens slot | chosen +trialMonths 23:59
ask-if-reopened | decision +askIfReopenedMonths | opens slot | opens +staysOpenMonths
contract | decision | decision +contractDays 10:00 | decision +contractClosesDays
tell-others | decision | decision +tellOthersDays slot | decision +tellOthersClosesDays
decide | offer | offer +decideDays 10:00 workday | offer +decideClosesDays
decide deadline | offer | deadline -decideDaysBeforeDeadline 10:00 workdayBefore | until
ask-again | due day | ask slot | due +askAgainClosesDays
ask-again deadline | due day | ask urgent <latest | deadline
tell-offer | offer +tellOfferHours | opens open | offer +decideClosesDays
tell-offer deadline | offer +tellOfferHours | opens open | deadline -1
keep-in-touch | exchange +keepInTouchMonths | opens slot | opens +staysOpenMonths
ask-news | sent +askNewsDays day | opens slot | due +askNewsClosesDays
`
export type Moments = Readonly<Record<string, number | undefined>>

export const plus = (moment: number, days: number) => moment + days * 1440
/** A time of the day so many days after that of a moment. */
export const on = (moment: number, days: number, time = '00:00') =>
  plus(0, dayOfMinute(moment) + days) + minutesOfTime(time)

/** The moments of a row, word by word from left to right; what is known are numbers and moments. */
export const momentsOf = (name: string, k: Calendar, pace: Pace, known: Moments) => {
  const slot = (moment: number) => k.nextSlot(moment, pace)
  const workday = (moment: number, days = 1): number =>
    k.isWorkingDay(dayOfMinute(moment)) ? moment : workday(plus(moment, days), days)
  const afternoon = (moment: number) =>
    k.isContactHour(on(moment, 0, '14:30'), pace) ? on(moment, 0, '14:30') : slot(on(moment, 1))
  const does: Record<string, (moment: number) => number> = {
    slot,
    urgent: (moment) => k.nextSlot(moment, 'urgent'),
    // Quiet days included.
    open: (moment) => k.everyDay.nextSlot(moment, pace),
    openUrgent: (moment) => k.everyDay.nextSlot(moment, 'urgent'),
    day: (moment) => on(moment, 0),
    half: (moment) => (minutesInDay(moment) < 720 ? on(moment, 0, '12:00') : on(moment, 1)),
    good: (moment) => (minutesInDay(moment) === 720 ? afternoon(moment) : slot(moment)),
    workday: (moment) => workday(moment),
    workdayBefore: (moment) => workday(moment, -1),
  }
  const row = ROWS.split('\n').find((line) => line.startsWith(`${name} | `)) ?? ''
  const [, ...cells] = row.split(' | ')
  const worded = (words = ''): number =>
    words.split(' ').reduce((moment, word) => {
      const [, sign = '', what = word] = /^([-+<>])(.+)$/u.exec(word) ?? []
      const cell = cells[['opens', 'due', 'closes'].indexOf(what)]
      const value = cell === undefined ? known[what] : worded(cell)
      const count = Number(`${sign}${value ?? what}`)
      if (sign === '>') return Math.max(moment, value!)
      if (sign === '<') return Math.min(moment, value!)
      if (what.endsWith('Hours')) return moment + count * 60
      if (what.includes('Months')) return plus(0, addMonths(dayOfMinute(moment), count))
      if (sign !== '') return plus(moment, count)
      return value ?? does[what]?.(moment) ?? on(moment, 0, what)
    }, 0)
  return [worded(cells[0]), worded(cells[1]), worded(cells[2])] as const
}
