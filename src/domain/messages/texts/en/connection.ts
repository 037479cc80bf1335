import { CLOSING } from '#domain/messages/texts/en/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, thank you for our conversation {interview-when} about the {post} role at {company}. I would be glad to stay in touch here. Kind regards, {signature}`,
  },
  {
    body: `{hello}, thank you for our conversation {interview-when}. I would be glad to stay in touch here. Kind regards, {signature}`,
  },
  { body: `{hello}, after our conversation I would be glad to stay in touch here. {signature}` },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, we spoke {interview-when} about the {post} role.

[[interest:I have thought about it since, and I am still very interested in the role and in {company}.]]

[[assets:What I would bring: {assets-inline}.]]

[[addition:One detail: {addition}.]]

[[document:[[?links:You can see it online here:
{links}]][[!links:I can e-mail you this document: {documents}.]]]]

Do you know yet when you will decide?

${CLOSING}`,
  },
]
