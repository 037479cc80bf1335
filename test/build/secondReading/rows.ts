import { addMonths } from '#domain/calendar/calendarDays.ts'
import { makeCalendar } from '#domain/calendar/contactHours.ts'
import * as wall from '#domain/calendar/wallClock.ts'
import { existing, inZone } from '#domain/calendar/zone.ts'
import { countsBefore, type Entry } from '#domain/entry/entry.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import type { Pace } from '#domain/vocabulary.ts'

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
mail-after-message left | attempt | attempt +mailAfterMessageDays >friday slot >promise
  | due +mailAfterMessageClosesDays
mail-after-message | attempt | attempt +1 day slot >promise | due +mailAfterMessageClosesDays
let-go | last +letGoDays 10:00 >kept | opens workday | never
let-go waiting | close +letGoAfterMissedDays 10:00 >kept | opens workday | never
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

type Keys<Of> = Of extends unknown ? keyof Of : never
type Field<Of, Key> = Of extends unknown ? (Key extends keyof Of ? Of[Key] : never) : never
/** An entry of any kind on a clock; `when` is the end of an interview, the minute of all else. */
export type Told = Pick<Entry, 'kind' | 'id' | 'at' | 'zone'> & {
  readonly [Key in Keys<Entry>]?: Field<Entry, Key>
} & Readonly<Record<'starts' | 'when', number> & Record<'name', string> & { from?: string }>

export const plus = (moment: number, days: number) => moment + days * 1440
/** A time of the day so many days after that of a moment. */
export const on = (moment: number, days = 0, time = '00:00') =>
  plus(wall.minutesOfTime(time), wall.dayOfMinute(moment) + days)
/** Where the next half-day begins. */
export const half = (moment: number) => moment - (moment % 720) + 720

/** Numbers, and moments or entries, by their names. */
type Known = Readonly<Record<string, number | Told | undefined>>

/** The minutes of a wall clock, with the hours, holidays and quiet days of those who live by it. */
export const makeClock = (zone: string, region: Settings['region'], settings: Settings) => {
  const days = makeCalendar({ ...settings, region })
  const read = ({ at, zone: from }: Pick<Entry, 'at' | 'zone'>) =>
    wall.minuteOf(inZone(at, from, zone))
  const workday = (moment: number, step: number): number =>
    days.isWorkingDay(wall.dayOfMinute(moment)) ? moment : workday(plus(moment, step), step)
  const told = (entry: Entry): Told => {
    const [one, starts] = [entry as Told, read(entry)]
    const end = wall.localDateTime(starts + (one.durationMinutes ?? 0))
    const name = [one.kind, one.direction, one.outcome].filter(Boolean).join(' ')
    return { ...one, name, starts, when: wall.minuteOf(existing(end, zone)) }
  }
  return {
    ...{ days, read },
    /** A moment as it is told on one's own clock; what never comes, as a dash. */
    shown: (moment: number) =>
      moment === Infinity ? '-' : inZone(wall.localDateTime(moment), zone, settings.zone),
    timeline: (entries: readonly Entry[]) =>
      entries.map(told).sort((a, b) => a.starts - b.starts || countsBefore(a.kind, b.kind)),
    /** So many working days later, at the start of that day; unchanged for none. */
    working: (moment: number, count: number) =>
      count === 0 ? moment : plus(0, days.addWorkingDays(wall.dayOfMinute(moment), count)),
    /**
     * The moments of a row, cell by cell. Each is read word by word from left to right: a moment
     * that is known, a number of days, hours or months added (+) or taken away (-), the later (>) or
     * earlier (<) of two, a time of that day, or what a word makes of it: the good slot of a pace,
     * or, open, one on quiet days too; good, of what begins at noon, the afternoon of that day.
     */
    moments: (name: string, pace: Pace, known: Known) => {
      const slot = (moment: number) => days.nextSlot(moment, pace)
      const words: Readonly<Record<string, (moment: number) => number>> = {
        ...{ slot, half, day: on },
        urgent: (moment) => days.nextSlot(moment, 'urgent'),
        open: (moment) => days.everyDay.nextSlot(moment, pace),
        openUrgent: (moment) => days.everyDay.nextSlot(moment, 'urgent'),
        good: (moment) => {
          const isNoon = moment % 1440 === 720
          const isOpen = days.isContactHour(on(moment, 0, '14:30'), pace)
          return isNoon && isOpen ? on(moment, 0, '14:30') : slot(isNoon ? on(moment, 1) : moment)
        },
        workday: (moment) => workday(moment, 1),
        workdayBefore: (moment) => workday(moment, -1),
      }
      const row = ROWS.find((one) => one.startsWith(`${name} | `)) ?? ''
      const [, ...cells] = row.split(' | ')
      const readCell = (cell = ''): number =>
        cell.split(' ').reduce((moment, word) => {
          const [, sign = '', what = ''] = /^([-+<>]?)(.+)$/u.exec(word) ?? []
          const other = cells[['opens', 'due', 'closes'].indexOf(what)]
          const fact = other === undefined ? known[what] : readCell(other)
          const value = typeof fact === 'object' ? fact.when : fact
          const count = Number(`${sign}${value ?? what}`)
          if (sign === '>') return Math.max(moment, value!)
          if (sign === '<') return Math.min(moment, value!)
          if (what.endsWith('Hours')) return moment + count * 60
          if (what.endsWith('Months')) return plus(0, addMonths(wall.dayOfMinute(moment), count))
          if (sign !== '') return plus(moment, count)
          return value ?? words[what]?.(moment) ?? on(moment, 0, what)
        }, 0)
      return cells.map(readCell)
    },
  }
}
export type Clock = ReturnType<typeof makeClock>
