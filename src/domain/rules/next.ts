import type { Conversation } from './conversation.ts'
import type { RuleNumbers } from '#domain/logbook/ruleNumbers.ts'
import type { FollowUpOutcome } from '#domain/vocabulary.ts'

/** The one thing that comes next between two people who met; `rest` where nothing is due by itself. */
export type Next =
  | 'first-promised'
  | 'first'
  | 'again'
  | 'answered-with-date'
  | 'answered'
  | 'after-absence'
  | 'call-back'
  | 'call-back-message'
  | 'mail-after-message'
  | 'mail-instead-of-calls'
  | 'let-go'
  | 'rest'

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

/** What else decides what comes next. */
export interface NextCase {
  readonly numbers: RuleNumbers
  /** Nobody takes messages there: the first unanswered call is followed by a mail. */
  readonly smallFirm: boolean
  /** A talk among acquaintances: one follow-up, another only for a date they named. */
  readonly networking: boolean
  /** They left a message that waits to be called back. */
  readonly calledMe: boolean
}

const afterCall = (unansweredCalls: number, { numbers, smallFirm }: NextCase): Next =>
  unansweredCalls >= (smallFirm ? 1 : numbers.mailAfterCalls)
    ? 'mail-instead-of-calls'
    : 'call-back'

/** An interview that was called off asks for news, whatever the talk was to be. */
const afterAnswer = ({ answer, answerIsDated }: Conversation, { networking }: NextCase): Next => {
  if (answerIsDated) return 'answered-with-date'
  return networking && answer?.entry.kind !== 'cancelled' ? 'rest' : 'answered'
}

const afterMine = ({ rounds }: Conversation, { numbers, networking }: NextCase): Next => {
  if (networking) return 'rest'
  return rounds < numbers.roundsMaximum ? 'again' : 'let-go'
}

/** What comes next in a conversation. */
export const whatNext = (conversation: Conversation, the: NextCase): Next => {
  const { attempt, unansweredCalls, lastWord, promise } = conversation
  if (the.calledMe) return 'call-back-message'
  const sequel = attempt === null ? undefined : AFTER_ATTEMPT[attempt.entry.outcome]
  if (sequel === 'call-back') return afterCall(unansweredCalls, the)
  if (sequel !== undefined) return sequel
  if (lastWord === 'none') return promise === null ? 'first' : 'first-promised'
  if (lastWord === 'absence') return 'after-absence'
  return lastWord === 'mine' ? afterMine(conversation, the) : afterAnswer(conversation, the)
}
