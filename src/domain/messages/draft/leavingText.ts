import type { Message } from './composeMessage.ts'
import { MISSING_MARK } from './parts.ts'
import type { MessageChoices } from '#domain/messages/messageChoices.ts'

/** A message as it would leave. */
export interface LeavingText {
  /** Absent where a message of its kind has none. */
  readonly subject: string | undefined
  readonly body: string
  /** How many fields nobody filled in. */
  readonly unfilled: number
}

const marksIn = (text: string): number => text.split(MISSING_MARK).length - 1

/** The draft as it would leave: in the person's own words where they wrote some. */
export const leavingText = (
  made: Pick<Message, 'subject' | 'body' | 'missing'> | undefined,
  own: Pick<MessageChoices, 'subject' | 'body'>,
): LeavingText => {
  const subject = made?.subject === undefined ? undefined : (own.subject ?? made.subject)
  const body = own.body ?? made?.body ?? ''
  const isProposed = own.body === undefined && own.subject === undefined
  return {
    subject,
    body,
    unfilled: isProposed ? (made?.missing.length ?? 0) : marksIn(body) + marksIn(subject ?? ''),
  }
}
