import type { MoveGroups } from './movesTogether.ts'
import { asks, rowOf, type EntryKind } from '#domain/entry/entry.ts'
import type { Question } from '#domain/entry/question.ts'
import { entryOfStage } from '#domain/stage.ts'
import type { Channel, FollowUpOutcome, Stage } from '#domain/vocabulary.ts'

/** What is asked about several cards on their way to one stage. */
export interface MoveAsks {
  /** The kind of entry noted for cards that go forward. */
  readonly recorded: EntryKind | null
  readonly asksMoment: boolean
  readonly asksChannel: boolean
  /** The channels to choose from; none where it is not asked. */
  readonly channels: readonly Channel[]
  /** What came of it; its channel may leave only one thing. */
  readonly asksOutcome: boolean
  readonly asksReason: boolean
}

/** A follow-up is written, said face to face, or a call. */
const channelsFor = (kind: EntryKind): readonly Channel[] =>
  kind === 'follow-up' ? [...rowOf(kind).channels, ...rowOf('call').channels] : rowOf(kind).channels

/** The questions there are for these groups of cards: those of the entry they are about to get. */
export const moveAsks = ({ record, revive }: MoveGroups, target: Stage): MoveAsks => {
  const recorded = record.length > 0 ? entryOfStage(target) : null
  const isAsked = (question: Question): boolean => recorded !== null && asks(recorded, question)
  // Several at once mostly did not come the same way: where it may stay unknown, it does.
  const asksChannel = recorded !== null && isAsked('channel') && !rowOf(recorded).channelOptional
  return {
    recorded,
    asksMoment: record.length + revive.length > 0,
    asksChannel,
    channels: recorded !== null && asksChannel ? channelsFor(recorded) : [],
    asksOutcome: isAsked('outcome'),
    asksReason: isAsked('letGoReason'),
  }
}

/** The outcomes to choose from; none is asked where a contact by that channel has only one. */
export const askedOutcomes = (
  { asksOutcome }: Pick<MoveAsks, 'asksOutcome'>,
  possible: readonly FollowUpOutcome[],
): readonly FollowUpOutcome[] => (asksOutcome && possible.length > 1 ? possible : [])
