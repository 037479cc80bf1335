import { CLOSING, CLOSING_WITH_PHONE } from './sharedBlocks.ts'
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

After thinking it over, I have decided to withdraw my application for the {post} role. I would rather tell you now, so that you can move ahead with other candidates.

[[interest:Thank you for your time and for our conversation {interview-when}. I hope you find the right person soon.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const acceptance: TemplateWordings = [
  {
    subject: '{post} role: I accept your offer',
    body: `{greeting},

I am delighted to accept your offer for the {post} role.[[?start-date: I will start on {start-date}, as agreed.]]

[[interest:Thank you for your trust and for our conversations. I look forward to joining {company}.]]

[[addition:I would add one thing: {addition}.]]

Could you tell me when the contract will be ready to sign?

${CLOSING_WITH_PHONE}`,
  },
]

export const decline: TemplateWordings = [
  {
    subject: '{post} role: my answer to your offer',
    body: `{greeting},

Thank you for offering me the {post} role. After thinking it over, I have decided not to accept it, and I wanted to tell you without delay.

[[interest:I enjoyed our conversations and have a very good impression of {company}. I hope our paths cross again.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]
