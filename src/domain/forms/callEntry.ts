import { emptyDraft, entryOf } from './entryDraft.ts'
import { DEEDS_OF } from './stepDeeds.ts'
import type { Entry, NotedKind } from '#domain/entry/entry.ts'
import type { RuleId } from '#domain/rules/step.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'

/** A call that was just made. */
export interface Call {
  readonly to: string
  readonly channel: 'phone' | 'switchboard'
  readonly outcome: FollowUpOutcome
  /** Wall clock and zone. */
  readonly at: string
  readonly zone: string
}

/** What tells somebody something: they were spoken to, or there is something to hear or to pass on. */
const TELLS: readonly FollowUpOutcome[] = ['reached', 'voicemail', 'message-left']

/** What a call made for a step is noted as: where an offer was to be told and was, the word about it. */
export const kindOfCall = (rule: RuleId, outcome: FollowUpOutcome): NotedKind =>
  DEEDS_OF[rule].done === 'offer-message' && TELLS.includes(outcome) ? 'offer-message' : 'call'

/** The entry of a call made for a step, or nothing where the logbook would not take it. */
export const callEntry = (
  rule: RuleId,
  { at, zone, ...given }: Call,
  id: string,
): Entry | undefined => {
  const kind = kindOfCall(rule, given.outcome)
  const made = entryOf(kind, emptyDraft(at, given), { id, zone })
  return 'entry' in made ? made.entry : undefined
}
