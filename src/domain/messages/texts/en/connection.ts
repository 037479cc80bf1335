import { CLOSING, OFFERED } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, thank you for our conversation {interview-when} about the {post} role at {company}. I would be glad to stay in touch here. Kind regards, {signature}`,
  },
  {
    body: `{hello}, thank you for our conversation {interview-when}. I would be glad to stay in touch here. Kind regards, {signature}`,
  },
  {
    body: `{hello}, thank you for our conversation. I would be glad to stay in touch. {signature}`,
  },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, we spoke {interview-when} about the {post} role.

[[interest:I have thought about it since, and I would still very much like to join {company}.]]

[[assets:What I would bring to the role: {assets-inline}.]]

[[addition:One detail: {addition}.]]

${OFFERED}

Do you know yet when you will decide?

${CLOSING}`,
  },
]
