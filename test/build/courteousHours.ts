import { dayOf, weekdayOf } from '#domain/calendar/wallClock.ts'
import type { RuleId, Step } from '#domain/rules/step.ts'
import type { Pace } from '#domain/vocabulary.ts'

/** French public holidays, written out: the calendar under test is not asked about itself. */
const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
const MOVABLE = [
  ...['2026-04-06', '2026-05-14', '2026-05-25', '2027-03-29', '2027-05-06', '2027-05-17'],
  ...['2028-04-17', '2028-05-25', '2028-06-05', '2029-04-02', '2029-05-10', '2029-05-21'],
]
/** Days between a Thursday holiday and the weekend, or between the weekend and a Tuesday one. */
const BRIDGES = [
  ...['2026-05-15', '2026-07-13', '2027-05-07', '2027-11-12', '2028-05-26', '2028-08-14'],
  ...['2029-04-30', '2029-05-07', '2029-05-11', '2029-11-02'],
]
const HOURS: Readonly<Record<number, readonly [string, string]>> = {
  2: ['09:00', '18:00'],
  3: ['09:00', '18:00'],
  4: ['09:00', '18:00'],
  5: ['09:00', '16:00'],
}

/** Whose hours a step keeps, and whether it leaves quiet days alone. */
export interface KeptHours {
  readonly urgent: boolean
  readonly quiet: boolean
}

const OWN: ReadonlySet<RuleId> = new Set([
  'follow-up',
  'call-back',
  'mail-after-message',
  'refusal-thanks',
  're-approach',
  'tell-others',
  'keep-in-touch',
  'ask-if-reopened',
  'ask-news',
])

/** The hours a step must keep by the rules; null where it may come at any hour. */
export const hoursOf = (
  { rule, because: { reason, facts } }: Step,
  pace: Pace,
): KeptHours | null => {
  const urgent = pace === 'urgent'
  if (reason === 'left-me-message') return { urgent: true, quiet: false }
  if (rule === 'tell-offer') return { urgent, quiet: false }
  if (rule === 'ask-again') {
    const withDeadline = facts.some(({ fact }) => fact === 'before-deadline')
    return withDeadline ? { urgent: true, quiet: false } : { urgent, quiet: true }
  }
  return OWN.has(rule) ? { urgent, quiet: true } : null
}

/** Whether a day is quiet in France: between the years, or a bridge. */
export const isQuiet = (day: string): boolean =>
  day.slice(5) >= '12-24' || day.slice(5) === '01-01' || BRIDGES.includes(day)

/** Whether a moment lies in the usual contact hours. */
export const isCourteous = (moment: string, { urgent, quiet }: KeptHours): boolean => {
  const day = moment.slice(0, 10)
  const weekday = weekdayOf(dayOf(day))
  const [from, to] = HOURS[weekday] ?? (weekday === 1 && urgent ? ['14:00', '18:00'] : ['', ''])
  if (FIXED.includes(day.slice(5)) || MOVABLE.includes(day)) return false
  if (quiet && isQuiet(day)) return false
  return moment.slice(11) >= from && moment.slice(11) < to
}
