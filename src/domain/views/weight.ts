import { dayOf, type LocalDate } from '#domain/calendar/wallClock.ts'
import { nowOf, type Now } from '#domain/rules/now.ts'
import { isTimeOver, PROMISED, THAT_MATTER } from '#domain/rules/pastTime.ts'
import type { StepView } from './stepView.ts'

/**
 * What a step that may be done now weighs: `matters` has a deadline, a promise or an interview behind
 * it; `welcome` does good whenever it comes; `past` has let its moment go by for long.
 */
export type Weight = 'matters' | 'welcome' | 'past'

/** What of a step tells its weight. */
type Weighed = Pick<StepView, 'rule' | 'late' | 'closes' | 'because' | 'snoozedUntil'>

const dayIn = (moment: string): number => dayOf(moment.slice(0, 10))

const isPast = (
  { rule, late, closes, because, snoozedUntil }: Weighed,
  now: string | Now,
): boolean =>
  late &&
  closes !== undefined &&
  isTimeOver(
    {
      rule,
      reason: because.reason,
      closed: dayIn(closes),
      isAnswered:
        rule === 'tell-offer' && because.facts.some(({ fact }) => fact === 'deadline-elsewhere'),
      putOffTo: snoozedUntil === undefined ? undefined : dayIn(snoozedUntil),
    },
    nowOf(now),
  )

/** What tells whether an absence ends too late for a step. */
type Waiting = Weighed & Pick<StepView, 'when' | 'away' | 'moment'>

/** Whether a step waits for the end of an absence, and has had its time by then. */
export const isPastOnReturn = (step: Waiting): boolean =>
  step.away !== undefined && step.when !== 'now' && isPast({ ...step, late: true }, step.moment)

/**
 * Whether the moment of a step has gone by for long, or will have by the return it waits for since it
 * closed: no screen asks for it as due.
 */
export const hasHadItsTime = (step: Waiting, now: string | Now): boolean =>
  step.when === 'now' ? isPast(step, now) : step.late && isPastOnReturn(step)

/**
 * The day on which a step that slipped is suggested, if it is of use then: it stands there, although
 * it may be done at once.
 */
export const dayOfLate = (step: StepView): LocalDate | undefined => {
  const { when, late, suggested, untold } = step
  if (when !== 'now' || !late || suggested === undefined || untold === true) return undefined
  return isPast(step, suggested) ? undefined : suggested.slice(0, 10)
}

/**
 * Whether a step has had its time, at once or on the return it waits for: neither Today nor a notice,
 * the tray, the calendar or a card asks for it.
 */
export const isLetBe = (step: StepView, now: string | Now): boolean =>
  hasHadItsTime(step, now) || isPastOnReturn(step)

/** What a step that may be done now weighs at `now`. */
export const weightOf = (step: StepView, now: string | Now): Weight => {
  if (isPast(step, now)) return 'past'
  return THAT_MATTER.includes(step.rule) || PROMISED.includes(step.because.reason)
    ? 'matters'
    : 'welcome'
}
