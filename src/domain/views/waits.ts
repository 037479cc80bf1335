import { dayOf, type LocalDateTime } from '#domain/calendar/wallClock.ts'
import { rowOf, type Entry } from '#domain/entry/entry.ts'
import { interviewsOf, type Application } from '#domain/logbook/application.ts'
import { entryOfStage, isDecided } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Wait } from './usualDelay.ts'

/** An application with where it stands. */
export interface Staged {
  readonly application: Application
  readonly stage: Stage
}

export const isAnswer = ({ kind }: Entry): boolean => rowOf(kind).isAnswer

/**
 * Whole days from the first interview held to the first answer after it, or as far as somebody has
 * waited without one: until today, or until the application was put away. Null before an interview.
 */
export const waitOf = ({ application, stage }: Staged, now: LocalDateTime): Wait | null => {
  const [first] = interviewsOf(application)
  if (first === undefined || first.at > now) return null
  const since = dayOf(first.at)
  const answer = application.entries.find((entry) => isAnswer(entry) && entry.at >= first.at)
  if (answer !== undefined) return { days: dayOf(answer.at) - since, isAnswered: true }
  const putAway = isDecided(stage)
    ? application.entries.findLast(({ kind }) => kind === entryOfStage(stage))
    : undefined
  return { days: Math.max(0, dayOf(putAway?.at ?? now) - since), isAnswered: false }
}
