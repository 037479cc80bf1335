import * as v from 'valibot'
import { entryKind, type Drawing } from '#domain/entry/entryRow.ts'
import { LINES } from '#domain/entry/isCall.ts'
import { id } from '#domain/fields/fields.ts'
import {
  CALL_DIRECTIONS,
  FOLLOW_UP_OUTCOMES,
  type CallDirection,
  type FollowUpOutcome,
} from '#domain/vocabulary.ts'

/** Whether the person dialled: a call of theirs is no contact of one's own. */
export const isOwnCall = ({
  direction,
  outcome,
}: {
  readonly direction: CallDirection
  readonly outcome: FollowUpOutcome
}): boolean => direction === 'outgoing' && outcome !== 'left-me-message'

/** Calls that reached nobody look like what came of them. */
const OF_OUTCOME: Partial<Record<FollowUpOutcome, Drawing>> = {
  'no-answer': 'missed-call',
  'wrong-number': 'missed-call',
  voicemail: 'voicemail',
  'message-left': 'voicemail',
  'left-me-message': 'voicemail',
}

/** A call, theirs or one's own, with what came of it. */
export const call = entryKind({
  kind: 'call',
  fields: {
    to: v.optional(id),
    direction: v.picklist(CALL_DIRECTIONS, 'value-malformed'),
    channel: v.picklist(LINES, 'value-malformed'),
    outcome: v.picklist(FOLLOW_UP_OUTCOMES, 'value-malformed'),
  },
  countsAs: 'contact',
  awaitsAnswer: true,
  line: 'attempt',
  channels: LINES,
  asks: ['direction', 'outcome', 'to', 'at', 'promiseAfterCall', 'channel', 'note'],
  person: 'to',
  keeps: ['direction', 'channel', 'outcome'],
  drawing: ({ outcome, channel }) => OF_OUTCOME[outcome] ?? channel,
  details: ({ channel, direction, outcome }) => [
    ...(direction === 'incoming' && outcome === 'reached' ? [{ tells: 'incoming' } as const] : []),
    ...(channel === 'phone' ? [] : [{ tells: 'channel', channel } as const]),
    { tells: 'outcome', outcome },
  ],
  result: ({ outcome }) => ({ tells: 'outcome', outcome }),
})
