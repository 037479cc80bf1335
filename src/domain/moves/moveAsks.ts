import type { EntryKind } from '#domain/entry/entry.ts'
import type { MoveGroups } from './movesTogether.ts'
import { entryOfStage } from '#domain/stage.ts'
import type { FollowUpOutcome, Stage } from '#domain/vocabulary.ts'

/** What is asked about several cards on their way to one stage. */
export interface MoveAsks {
  /** The kind of entry noted for cards that go forward. */
  readonly recorded: EntryKind | null
  readonly asksMoment: boolean
  readonly asksChannel: boolean
  readonly asksReason: boolean
}

/** The questions there are for these groups of cards. */
export const moveAsks = ({ record, revive }: MoveGroups, target: Stage): MoveAsks => {
  const recorded = record.length > 0 ? entryOfStage(target) : null
  return {
    recorded,
    asksMoment: record.length + revive.length > 0,
    asksChannel: recorded === 'thanks' || recorded === 'follow-up',
    asksReason: recorded === 'let-go',
  }
}

/** The outcomes to choose from; none is asked where a contact by that channel has only one. */
export const askedOutcomes = (
  { recorded }: Pick<MoveAsks, 'recorded'>,
  possible: readonly FollowUpOutcome[],
): readonly FollowUpOutcome[] => (recorded === 'follow-up' && possible.length > 1 ? possible : [])
