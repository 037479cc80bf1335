import { ASSETS, CLOSING, DOCUMENT } from '#domain/messages/texts/en/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: thank you',
    body: `{greeting},

Thank you for letting me know about the {post} role, and for the time you gave me when we spoke {interview-when}.

Your view would help me with my next interviews. Could you tell me, in a sentence or two, what was missing from my application?

[[interest:I enjoyed our conversation. If a similar role opens at {company}, I would be available to talk about it.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, thank you for your answer about the {post} role, and for our conversation {interview-when}.

Could you tell me, in a sentence or two, what was missing from my application? It would help me with what comes next.

[[interest:If a similar role opens at {company}, I would be available to talk about it.]]

[[addition:I would add one thing: {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

You have chosen someone else for the {post} role, and I thank you for telling me.

I have good memories of our interview {interview-when}.[[?points: I am thinking of this in particular: {points}.]] If you have any advice for me, I would read it with care.

[[interest:I remain interested in the work of {company}. If a similar need arises, I would be available to talk about it.]]

[[addition:I would add one thing: {addition}.]]

With kind regards,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: still available',
    body: `{greeting},

We spoke {interview-when} about the {post} role. You had chosen another candidate at the time, and I hope the team has found its rhythm.

[[interest:On my side, I am still interested in {company}, for this role or for a related one.]]

${ASSETS}

[[addition:Since we spoke, there is something new: {addition}.]]

${DOCUMENT}

Do you plan to hire for a similar role in the coming weeks?

${CLOSING}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, we spoke {interview-when} about the {post} role. You had chosen another candidate at the time.

[[interest:I am still interested in {company}, for this role or for a related one.]]

[[assets:What I can bring: {assets-inline}.]]

[[addition:Something new since then: {addition}.]]

Do you plan to hire for a similar role in the coming weeks?

${CLOSING}`,
  },
]
