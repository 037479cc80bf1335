import type { By, Channel, FollowUpOutcome } from '#domain/vocabulary.ts'

const BY_VOICE: readonly FollowUpOutcome[] = [
  'reached',
  'no-answer',
  'voicemail',
  'message-left',
  'wrong-number',
]

const OUTCOMES_BY_CHANNEL: By<Channel, readonly FollowUpOutcome[]> = {
  email: ['sent'],
  linkedin: ['sent'],
  letter: ['sent'],
  phone: BY_VOICE,
  switchboard: BY_VOICE,
  'in-person': ['reached', 'message-left'],
}

/** What can come of a contact by this channel, the usual thing first; nothing while no channel is named. */
export const outcomesFor = (channel: Channel | ''): readonly FollowUpOutcome[] =>
  channel === '' ? [] : OUTCOMES_BY_CHANNEL[channel]

/** What usually comes of a contact by this channel; a message that was sent while none is named. */
export const usualOutcome = (channel: Channel | ''): FollowUpOutcome =>
  outcomesFor(channel)[0] ?? 'sent'
