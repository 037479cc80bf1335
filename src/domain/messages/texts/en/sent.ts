import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const askNews: TemplateWordings = [
  {
    subject: 'My application for the {post|inside} role',
    body: `{greeting},

I sent you my application for the {post|inside} role {applied-when}.

[[interest:I am still interested in it, and glad to talk whenever it suits you.]]

[[addition:One thing to add: {addition}.]]

Could you tell me whether my application reached you, and when you expect to decide?

${CLOSING_WITH_PHONE}`,
  },
]
