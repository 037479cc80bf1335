import type { Spoken } from '#domain/spoken.ts'
import type { StepView } from '#domain/views/stepView.ts'
import type { Translate } from './catalogue.ts'
import { shortDay } from './dates.ts'

/** The part of a step that says whether it decides on an offer, and by when. */
export type Deciding = Pick<StepView, 'rule'> & Partial<Pick<StepView, 'deadline' | 'late'>>

/** Whether the last day to decide on an offer is over. */
export const isDeadlineOver = ({ rule, deadline, late }: Deciding): boolean =>
  rule === 'decide' && deadline !== undefined && late === true

/**
 * « Répondre à la proposition, au plus tard le ven. 27 nov. », or what became of it once that day is
 * over; undefined for any other step, and where no day is known.
 */
export const offerTitle = (step: Deciding, t: Translate, spoken: Spoken): string | undefined => {
  if (isDeadlineOver(step)) return t('offer.passed')
  return step.rule === 'decide' && step.deadline !== undefined
    ? t('offer.by', { day: shortDay(step.deadline, spoken) })
    : undefined
}
