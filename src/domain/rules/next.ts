import type { Conversation } from './conversation.ts'
import type { RuleNumbers } from '#domain/logbook/settings.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'

/** The one thing that comes next between two people who met. */
export type Next =
  | 'first-promised'
  | 'first'
  | 'again'
  | 'answered-with-date'
  | 'answered'
  | 'call-back'
  | 'mail-after-message'
  | 'mail-instead-of-calls'
  | 'let-go'

type AfterAttempt = 'call-back' | 'mail-after-message' | undefined

/** While a call waits for its sequel no follow-up stands: one thing at a time. */
const AFTER_ATTEMPT: Readonly<Record<FollowUpOutcome, AfterAttempt>> = {
  sent: undefined,
  reached: undefined,
  'no-answer': 'call-back',
  voicemail: 'mail-after-message',
  'message-left': 'mail-after-message',
  'wrong-number': undefined,
  'left-me-message': undefined,
}

/** What comes next in a conversation. */
export const whatNext = (
  { attempt, unansweredCalls, lastWord, promise, answerIsDated, rounds }: Conversation,
  numbers: RuleNumbers,
): Next => {
  const sequel = attempt === null ? undefined : AFTER_ATTEMPT[attempt.entry.outcome]
  if (sequel === 'call-back')
    return unansweredCalls >= numbers.mailAfterCalls ? 'mail-instead-of-calls' : 'call-back'
  if (sequel !== undefined) return sequel
  if (lastWord === 'none') return promise === null ? 'first' : 'first-promised'
  if (lastWord === 'mine') return rounds < numbers.roundsMaximum ? 'again' : 'let-go'
  return answerIsDated ? 'answered-with-date' : 'answered'
}
