import { emptyDraft, entryOf } from './entryDraft.ts'
import type { Entry } from '#domain/entry/entry.ts'
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

/** The entry of a call, or nothing where the logbook would not take it. */
export const callEntry = ({ at, zone, ...given }: Call, id: string): Entry | undefined => {
  const made = entryOf('follow-up', emptyDraft(at, given), { id, zone })
  return 'entry' in made ? made.entry : undefined
}
