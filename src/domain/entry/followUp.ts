import * as v from 'valibot'
import { entryKind, type Drawing } from '#domain/entry/entryRow.ts'
import { id, text } from '#domain/fields/fields.ts'
import { CHANNELS, FOLLOW_UP_OUTCOMES, type FollowUpOutcome } from '#domain/vocabulary.ts'

/** Calls that reached nobody look like what came of them. */
const OF_OUTCOME: Partial<Record<FollowUpOutcome, Drawing>> = {
  'no-answer': 'missed-call',
  'wrong-number': 'missed-call',
  voicemail: 'voicemail',
  'message-left': 'voicemail',
}

/** A message or a call after the interview, with what came of it. */
export const followUp = entryKind({
  kind: 'follow-up',
  fields: {
    to: v.optional(id),
    channel: v.picklist(CHANNELS, 'value-malformed'),
    outcome: v.picklist(FOLLOW_UP_OUTCOMES, 'value-malformed'),
    text: v.optional(text),
  },
  countsAs: 'contact',
  awaitsAnswer: true,
  line: 'attempt',
  // A call is an entry of its own; follow-ups by phone that were noted before stay as they are.
  channels: ['email', 'linkedin', 'letter', 'in-person'],
  asks: ['to', 'channel', 'outcome', 'at', 'promiseAfterCall', 'text', 'note'],
  person: 'to',
  keeps: ['channel', 'outcome'],
  writes: ['text'],
  drawing: ({ outcome, channel }) => OF_OUTCOME[outcome] ?? channel,
  details: ({ channel, outcome }) => [
    { tells: 'channel', channel },
    ...(outcome === 'sent' ? [] : [{ tells: 'outcome', outcome } as const]),
  ],
  result: ({ outcome }) => ({ tells: 'outcome', outcome }),
})
