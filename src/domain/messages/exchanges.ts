import type { EntryOf } from '#domain/entry/entry.ts'
import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import { interviewOf, latest, recipient } from './about.ts'
import type { MessageContext } from './context.ts'
import { lastTalkAt, latestAttempt } from './received.ts'

/** Calls that met nobody who was asked for. A wrong number reached somebody else: it is not told. */
const MET_NOBODY: readonly string[] = ['voicemail', 'message-left', 'no-answer']
const LEFT_WORDS: readonly string[] = ['sent', 'voicemail', 'message-left']

/**
 * The latest call to the reader since the interview that met nobody, unless one since reached them or
 * something was written. A voicemail says more than the unanswered calls after it.
 */
export const latestCall = (context: MessageContext) => {
  const last = latestAttempt(context, ({ outcome }) => outcome !== 'wrong-number')
  const talk = lastTalkAt(context) ?? ''
  if (last === undefined || !MET_NOBODY.includes(last.outcome) || talk > last.at) return undefined
  const written = latestAttempt(context, ({ outcome }) => outcome === 'sent')?.at ?? ''
  const broken = written > talk ? written : talk
  return (
    latestAttempt(
      context,
      ({ at, outcome }) => ['voicemail', 'message-left'].includes(outcome) && at > broken,
    ) ?? last
  )
}

/** When the reader last got a message since the interview: written, or left to be heard. */
export const lastMessageAt = (context: MessageContext): LocalDateTime | undefined =>
  latestAttempt(context, ({ outcome }) => LEFT_WORDS.includes(outcome))?.at

/** Their latest "not yet" since the interview. */
export const latestAnswer = (context: MessageContext): EntryOf<'answer'> | undefined => {
  const from = interviewOf(context)?.at ?? ''
  return latest(context, 'answer', ({ at }) => at >= from)
}

/** Their message that nobody has called back about since, by telephone or in writing. */
export const theirCall = (context: MessageContext): EntryOf<'call'> | undefined => {
  const reader = recipient(context)?.id
  const left = latest(
    context,
    'call',
    ({ outcome, to }) => outcome === 'left-me-message' && (to === undefined || to === reader),
  )
  if (left === undefined || (lastTalkAt(context) ?? '') > left.at) return undefined
  return latestAttempt(context, ({ at }) => at > left.at) === undefined ? left : undefined
}
