import type { Application, StepMark } from '#domain/logbook/application.ts'
import { unstamped } from '#domain/logbook/stepId.ts'

/** What the person did with a step; marks made before ids carried what they count from count too. */
export const markOf = (marks: Application['marks'], id: string): StepMark | undefined =>
  marks[id] ?? marks[unstamped(id)]

/** Whether a step was done or is not wanted; an offer is decided, never ticked away. */
export const isSettled = (marks: Application['marks'], id: string): boolean => {
  const mark = markOf(marks, id)
  return mark !== undefined && mark.as !== 'snoozed' && !id.startsWith('decide:')
}
