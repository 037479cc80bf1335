import type { Warning } from '#domain/rules/plan/warning.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** The part of a step that says until when it is of use. */
export type Deadlined = Pick<StepView, 'rule' | 'deadline' | 'closes' | 'late'>

/**
 * Whether a step put off to `until` would come too late to be of use: after the last day to answer its
 * offer, or once the interview to prepare has begun.
 */
export const passesDeadline = (
  { rule, deadline, closes, late }: Deadlined,
  until: string,
): boolean => {
  if (late || closes === undefined) return false
  return rule === 'prepare' ? until >= closes : deadline !== undefined && until > closes
}

/** What is said before a step is put off to when it is of no use any more. */
export const deadlineWarnings = (step: Deadlined, until: string): readonly Warning[] => {
  const { rule, closes, deadline } = step
  if (!passesDeadline(step, until)) return []
  if (rule === 'prepare' && closes !== undefined) return [{ id: 'after-interview', moment: closes }]
  return deadline === undefined ? [] : [{ id: 'after-deadline', day: deadline }]
}
