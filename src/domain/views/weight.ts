import type { Now } from '#domain/rules/now.ts'
import { isLongOverAt, PROMISED, THAT_MATTER } from '#domain/rules/pastTime.ts'
import type { StepView } from './stepView.ts'

/**
 * What a step that may be done now weighs: `matters` has a deadline, a promise or an interview behind
 * it; `welcome` does good whenever it comes; `past` has let its moment go by for long.
 */
export type Weight = 'matters' | 'welcome' | 'past'

/** What of a step tells its weight. */
type Weighed = Pick<
  StepView,
  'rule' | 'late' | 'closes' | 'because' | 'snoozedUntil' | 'lapses' | 'when' | 'over'
>

/**
 * Whether the moment of a step has gone by for long, or will have by the day it waits for since it
 * closed: no screen asks for it as due.
 */
export const hasHadItsTime = (step: Weighed, now: string | Now): boolean =>
  step.late && (step.when === 'now' ? isLongOverAt(step, now) : step.over === true)

/**
 * Whether a step has had its time, or will have before it could be done well: neither Today nor a
 * notice, the tray, the calendar or a card asks for it.
 */
export const isLetBe = (step: Weighed, now: string | Now): boolean =>
  step.over === true || hasHadItsTime(step, now)

/** What a step that may be done now weighs at `now`. */
export const weightOf = (step: StepView, now: string | Now): Weight => {
  if (hasHadItsTime(step, now)) return 'past'
  return THAT_MATTER.includes(step.rule) || PROMISED.includes(step.because.reason)
    ? 'matters'
    : 'welcome'
}
