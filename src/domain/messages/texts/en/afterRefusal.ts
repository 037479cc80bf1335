import { ASSETS, CLOSING, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: thank you',
    body: `{greeting},

Thank you for letting me know your decision about the {post} role, and for the time you gave me when we spoke {interview-when}.

Some feedback would help me in my next interviews. Could you tell me, in a sentence or two, what made the difference for the person you chose?

[[interest:I enjoyed our conversation. If a similar role comes up at {company}, I would be available and glad to talk about it.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, thank you for letting me know your decision about the {post} role, and for our conversation {interview-when}.

Could you tell me, in a sentence or two, what made the difference for the person you chose? It would help me in my next interviews.

[[interest:If a similar role comes up at {company}, I would be available and glad to talk about it.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

Thank you for letting me know your decision about the {post} role.

I have good memories of our interview {interview-when}.[[?points: What I remember above all is this: {points}.]] If you have any advice for me, I will read it with care.

[[interest:I am still interested in {company}. If a similar role comes up, I would be available and glad to talk about it.]]

[[addition:I would add one thing: {addition}.]]

With kind regards,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: still available',
    body: `{greeting},

We spoke {interview-when} about the {post} role. You chose someone else at the time, and I hope all is going well for the team.

[[interest:For my part, I would still like to join {company}, in this role or a similar one.]]

${ASSETS}

[[addition:Something new since we spoke: {addition}.]]

${DOCUMENT}

Do you expect to hire for a similar role in the coming weeks?

${CLOSING_WITH_PHONE}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, we spoke {interview-when} about the {post} role. You chose someone else at the time.

[[interest:I would still like to join {company}, in this role or a similar one.]]

[[assets:What I can bring: {assets-inline}.]]

[[addition:Something new since then: {addition}.]]

Do you expect to hire for a similar role in the coming weeks?

${CLOSING}`,
  },
]
