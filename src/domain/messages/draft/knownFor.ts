import { interviewOf, isRecipientConnected } from '#domain/messages/about.ts'
import { missOf } from '#domain/logbook/interviewFacts.ts'
import { isFact } from '#domain/messages/claims/claims.ts'
import type { MessageContext } from '#domain/messages/context.ts'
import { lastMessageAt } from '#domain/messages/exchanges.ts'
import type { Known } from '#domain/messages/templatesFor.ts'

/** What decides, beside the step, which template says what is so and has not been said. */
export const knownFor = (context: MessageContext): Known => {
  const interview = interviewOf(context)
  const setting = interview?.setting
  const fate = interview && missOf(context.application, interview)
  return {
    ...(fate === undefined ? {} : { fate }),
    promised: isFact('promise-due', context),
    connected: isRecipientConnected(context),
    networking: setting === 'networking',
    fair: setting === 'fair',
    answered: isFact('answered', context),
    written: lastMessageAt(context) !== undefined || isFact('spoke-since', context),
    forClient: isFact('agency', context),
  }
}
