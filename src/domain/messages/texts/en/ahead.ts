import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** Before an interview, or once it was put to another moment: the day, the hour, and that one comes. */
export const confirmInterview: TemplateWordings = [
  {
    subject:
      '[[?postponed:Interview moved to]][[!postponed:Interview on]] {next-interview}, {post|inside}',
    body: `{greeting},

[[?postponed:I have noted that the interview for the {post|inside} role has been moved to {next-interview}, and I confirm that I will be there.]][[!postponed:I am writing to confirm that I will be at the interview on {next-interview} for the {post|inside} role.]]

[[interest:I look forward to the conversation.]]

${CLOSING_WITH_PHONE}`,
  },
]

/** The hour does not suit: it is said early, and another one is asked for. */
export const askAnotherTime: TemplateWordings = [
  {
    subject: 'Interview on {next-interview}, {post|inside}: another time?',
    body: `{greeting},

I am sorry to say that I will not be able to make the interview on {next-interview} for the {post|inside} role.

[[interest:I am very interested in the role, and would still very much like to have this interview.]]

[[addition:I could come at one of these times: {news}.]]

Would it be possible to find another time?

${CLOSING_WITH_PHONE}`,
  },
]
