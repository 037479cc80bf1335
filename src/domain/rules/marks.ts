import type { Application, StepMark } from '#domain/logbook/application.ts'
import { earlierIds } from '#domain/logbook/stepId.ts'

/** Whether a card carries no mark: most do not, and looking each step up is what costs. */
export const isUnmarked = (marks: Application['marks']): boolean => {
  for (const _ in marks) return false
  return true
}

/** What the person did with a step; marks made under an earlier id of it count too. */
export const markOf = (marks: Application['marks'], id: string): StepMark | undefined =>
  isUnmarked(marks)
    ? undefined
    : [id, ...earlierIds(id)].map((known) => marks[known]).find((mark) => mark !== undefined)

/** Whether a step was done or is not wanted; an offer is decided, never ticked away. */
export const isSettled = (marks: Application['marks'], id: string): boolean => {
  const mark = markOf(marks, id)
  if (mark === undefined || id.startsWith('decide:')) return false
  return mark.as === 'done' || mark.as === 'dismissed'
}

/** Whether a step is asked for although it has lapsed, or waits for something else. */
export const isWanted = (marks: Application['marks'], id: string): boolean =>
  markOf(marks, id)?.as === 'wanted'

/** Whether any step of a card is; most cards carry no mark at all. */
export const wantsSteps = (marks: Application['marks']): boolean =>
  Object.values(marks).some(({ as }) => as === 'wanted')
