import type { By, CallDirection, Channel, FollowUpOutcome } from '#domain/vocabulary.ts'

const BY_VOICE: readonly FollowUpOutcome[] = [
  'reached',
  'no-answer',
  'voicemail',
  'message-left',
  'wrong-number',
]
/** They called: either we spoke, or they left something to hear. */
const THEIR_CALL: readonly FollowUpOutcome[] = ['reached', 'left-me-message']

const OUTCOMES_BY_CHANNEL: By<Channel, readonly FollowUpOutcome[]> = {
  email: ['sent'],
  linkedin: ['sent'],
  letter: ['sent'],
  phone: BY_VOICE,
  switchboard: BY_VOICE,
  'in-person': ['reached', 'message-left'],
}

/** What can come of a contact by this channel, the usual thing first; nothing while no channel is named. */
export const outcomesFor = (
  channel: Channel | '',
  direction: CallDirection = 'outgoing',
): readonly FollowUpOutcome[] => {
  if (channel === '') return []
  return direction === 'incoming' ? THEIR_CALL : OUTCOMES_BY_CHANNEL[channel]
}

/** What usually comes of a contact by this channel; a message that was sent while none is named. */
export const usualOutcome = (channel: Channel | '', direction?: CallDirection): FollowUpOutcome =>
  outcomesFor(channel, direction)[0] ?? 'sent'
