import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT =
  '[[?signature:{signature} – interview]][[!signature:Interview]] on {interview-day}, {post}'

export const afterNoShow: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

We were due to talk {interview-when} about the {post} role, and we missed each other. These things happen.

[[interest:I am still interested in the role, and happy to find another time.]]

[[addition:I would add one thing: {addition}.]]

When would suit you instead?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterAbsence: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

I could not make our appointment {interview-when} about the {post} role, and I am sorry about that.

[[interest:I am still interested in the role, and would very much like to talk about it.]]

[[addition:What kept me: {addition}.]]

Would you be willing to find another time?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterCancellation: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Our appointment {interview-when} about the {post} role could not take place, and I quite understand that plans change.

[[interest:I am still interested in the role, and will fit in with your diary.]]

[[addition:I would add one thing: {addition}.]]

Do you have another date in mind?

${CLOSING_WITH_PHONE}`,
  },
]
