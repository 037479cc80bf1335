import type { EntryKind } from '#domain/entry/entry.ts'
import type { By, Channel, FollowUpOutcome } from '#domain/vocabulary.ts'

const ALL: readonly Channel[] = ['email', 'phone', 'linkedin', 'letter', 'switchboard', 'in-person']

/** Channels each kind of entry may have come or gone by. */
export const CHANNEL_CHOICES: By<EntryKind, readonly Channel[]> = {
  interview: ALL,
  thanks: ['email', 'linkedin', 'letter', 'phone', 'in-person'],
  'linkedin-invitation': ['linkedin'],
  'linkedin-acceptance': ['linkedin'],
  'follow-up': ALL,
  answer: ALL,
  offer: ALL,
  refusal: ALL,
  feedback: ALL,
  hire: ALL,
  'let-go': ALL,
  reopened: ALL,
  note: ALL,
}

const BY_VOICE: readonly FollowUpOutcome[] = [
  'reached',
  'no-answer',
  'voicemail',
  'message-left',
  'wrong-number',
]

/** What can come of a follow-up by this channel. */
const OUTCOMES_BY_CHANNEL: By<Channel, readonly FollowUpOutcome[]> = {
  email: ['sent'],
  linkedin: ['sent'],
  letter: ['sent'],
  phone: BY_VOICE,
  switchboard: BY_VOICE,
  'in-person': ['reached', 'message-left'],
}

/** What can come of a follow-up by this channel; nothing while no channel is named. */
export const outcomesFor = (channel: Channel | ''): readonly FollowUpOutcome[] =>
  channel === '' ? [] : OUTCOMES_BY_CHANNEL[channel]
