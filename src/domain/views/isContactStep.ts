import type { StepView } from './stepView.ts'

/** Whether a step asks to reach somebody: an invitation to a network asks for nothing. */
export const isContactStep = ({ rule, suggested }: Pick<StepView, 'rule' | 'suggested'>): boolean =>
  suggested !== undefined && rule !== 'connect'
