import { isMeeting, type Interview } from '#domain/entry/entry.ts'
import type { Decided } from '#domain/logbook/overtaken.ts'
import { fateOf } from '#domain/logbook/interviewFacts.ts'
import type { CardStage } from '#domain/rules/cardStage.ts'

/**
 * What has become of an application, as an office asks for it. `no-answer` and `withdrawn` were let
 * go, because they stayed silent or because the person chose so.
 */
export const STANDINGS = [
  'open',
  'interview',
  'offer',
  'hired',
  'refused',
  'no-answer',
  'withdrawn',
] as const
export type Standing = (typeof STANDINGS)[number]

/** Talks that were held or are agreed on: none that was called off, overtaken, or that somebody missed. */
export const talksOf = (application: Decided): readonly Interview[] =>
  application.entries
    .filter(isMeeting)
    .filter((interview) => fateOf(application, interview) === undefined)

/** Whether a talk was held or agreed on. */
export const hasInterview = (application: Decided): boolean => talksOf(application).length > 0

/** What was decided, else how far it came. */
export const standingOf = (
  application: Decided,
  { stage, closed }: Pick<CardStage, 'stage' | 'closed'>,
): Standing => {
  const decided = closed ?? stage
  if (decided === 'hired' || decided === 'refused') return decided
  if (decided === 'let-go') {
    const put = application.entries.findLast(({ kind }) => kind === 'let-go')
    return put?.kind === 'let-go' && put.reason !== 'silence' ? 'withdrawn' : 'no-answer'
  }
  const last = application.entries.findLast(
    ({ kind }) => kind === 'offer' || kind === 'offer-withdrawn',
  )
  if (last?.kind === 'offer') return 'offer'
  return hasInterview(application) ? 'interview' : 'open'
}
