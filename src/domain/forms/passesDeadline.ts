import type { Warning } from '#domain/rules/plan/warning.ts'
import type { StepView } from '#domain/views/stepView.ts'

/** The part of a step that says by when an offer must be answered. */
export type Deadlined = Pick<StepView, 'deadline' | 'closes' | 'late'>

/** Whether a step put off to `until` would come after the last day to answer its offer. */
export const passesDeadline = ({ deadline, closes, late }: Deadlined, until: string): boolean =>
  deadline !== undefined && !late && closes !== undefined && until > closes

/** What is said before a step is put off past the last day to answer its offer. */
export const deadlineWarnings = (step: Deadlined, until: string): readonly Warning[] =>
  step.deadline !== undefined && passesDeadline(step, until)
    ? [{ id: 'after-deadline', day: step.deadline }]
    : []
