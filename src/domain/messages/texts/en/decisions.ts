import { CLOSING } from '#domain/messages/texts/en/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const tellOthers: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: withdrawing',
    body: `{greeting},

I have accepted another position and would rather tell you straight away: I am withdrawing my application for the {post} role.

[[interest:Thank you for the time you gave me. Our conversation {interview-when} left me with a very good impression of {company}, and I hope our paths cross again.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const withdrawal: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: withdrawing',
    body: `{greeting},

Having thought it over, I am withdrawing my application for the {post} role. I would rather tell you now, so that you can move ahead with other candidates.

[[interest:Thank you for your time and for our conversation {interview-when}. I hope {company} finds the right person.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const acceptance: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: I accept',
    body: `{greeting},

I am delighted to accept your offer for the {post} role.[[?start-date: I will start on {start-date}, as agreed.]]

[[interest:Thank you for your trust and for our conversations. I look forward to joining {company}.]]

[[addition:I would add one thing: {addition}.]]

Could you tell me when the contract will be ready to sign?

${CLOSING}`,
  },
]

export const decline: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: my answer',
    body: `{greeting},

Thank you for offering me the {post} role. Having thought it over, I will not be accepting it, and I would rather tell you without delay.

[[interest:I enjoyed our conversations and have a very good impression of {company}. I hope our paths cross again.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]
