import { ASSETS, CLOSING, CLOSING_WITH_PHONE, DOCUMENT, OFFERED, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksEmail: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: [[?theme:{theme}]][[!theme:thank you]]',
    body: `{greeting},

Thank you for taking the time to talk with me {interview-when} about the {post} role.[[?points: One thing from our conversation has stayed with me: {points}.]]

[[interest:I came away with a clear picture of the work, and all the more eager to join {company}.]]

${ASSETS}

[[addition:One detail I left out on the day: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: '[[?theme:{theme}: our]][[!theme:Thank you for our]] talk on {interview-day} ({post})',
    body: `{greeting},

I learned a lot about {company} when we spoke {interview-when}, and I wanted to thank you for it.[[?points: What I remember most is this: {points}.]]

[[interest:I have thought it over since: the {post} role is very close to what I am looking for, and I would love to join your team.]]

${ASSETS}

[[addition:Something that may be useful to add: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: '{post}: our interview on {interview-day}[[?theme:, {theme}]]',
    body: `{greeting},

Thank you for describing the {post} role to me in such concrete terms {interview-when}.[[?points: One subject has been on my mind since: {points}.]]

[[interest:Your answers gave me a better idea of what you expect, and I can see myself doing this work at {company}.]]

${ASSETS}

[[addition:To complete what I said: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, thank you for our conversation {interview-when} about the {post} role.[[?points: What I take away from it above all: {points}.]]

[[interest:It made me even more eager to work at {company}.]]

[[assets:In short, what I would bring to the role: {assets-inline}.]]

[[addition:One thing to add: {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
  {
    body: `{hello}, I appreciate the time you took {interview-when} to tell me about the {post} role.[[?points: I keep coming back to something we discussed: {points}.]]

[[interest:What you told me about {company} makes me want to take this further with you.]]

[[assets:The strengths I would rely on: {assets-inline}.]]

[[addition:A further detail: {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
]

export const thanksLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

Thank you for meeting me {interview-when} to talk about the {post} role.[[?points: One part of our conversation has stayed with me: {points}.]]

[[interest:Our meeting made me want this work all the more, and want to do it at {company}.]]

[[assets:This is what I believe I would bring to it: {assets-inline}.]]

[[addition:I would like to add one thing: {addition}.]]

With kind regards,

{signature}

[[document:[[?attachments:Enclosed: {attachments}]]
[[?links:Online: {links}]][[!documents:Enclosed: {documents}]]]]`,
  },
]
