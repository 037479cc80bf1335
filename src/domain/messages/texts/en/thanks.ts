import { ASSETS, CLOSING, DOCUMENT } from '#domain/messages/texts/en/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksEmail: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: [[?theme:{theme}]][[!theme:thank you]]',
    body: `{greeting},

Thank you for the time you gave me {interview-when} to talk about the {post} role.[[?points: One thing from our conversation has stayed with me: {points}.]]

[[interest:I came away with a clear picture of the work, and even more interested in the role and in {company}.]]

${ASSETS}

[[addition:One detail I left out on the day: {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
  {
    subject: '[[?theme:{theme}: our]][[!theme:Thank you for our]] talk on {interview-day}, {post}',
    body: `{greeting},

I learned a lot about {company} when we spoke {interview-when}, and I wanted to thank you for it.[[?points: What I remember most is this: {points}.]]

[[interest:Having thought it over, I find that the {post} role is close to what I am looking for, and I would gladly join your team.]]

${ASSETS}

[[addition:Something that may be useful to add: {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
  {
    subject: '{post}: our interview of {interview-day}[[?theme:, {theme}]]',
    body: `{greeting},

It was helpful to hear you describe the {post} role in such concrete terms {interview-when}.[[?points: You raised a subject I have been thinking about since: {points}.]] Thank you.

[[interest:Your answers made it easier to understand what you expect, and I can see myself doing this work at {company}.]]

${ASSETS}

[[addition:To complete what I said: {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, thank you for our conversation {interview-when} about the {post} role.[[?points: I noted this in particular: {points}.]]

[[interest:It made me more interested in the role and in {company}.]]

[[assets:In short, what I would bring: {assets-inline}.]]

[[addition:One thing to add: {addition}.]]

[[document:[[?links:You can see it online here:
{links}]][[!links:I can e-mail you this document: {documents}.]]]]

${CLOSING}`,
  },
  {
    body: `{hello}, I appreciate the time you took {interview-when} to introduce me to the {post} role.[[?points: I keep coming back to something we discussed: {points}.]]

[[interest:What you told me about {company} makes me want to go further.]]

[[assets:The strengths I would rely on: {assets-inline}.]]

[[addition:A further detail: {addition}.]]

[[document:[[?links:You can see it online here:
{links}]][[!links:I can e-mail you this document: {documents}.]]]]

${CLOSING}`,
  },
]

export const thanksLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

Thank you for meeting with me {interview-when} about the {post} role.[[?points: One part of our conversation has stayed with me: {points}.]]

[[interest:It confirmed my interest in this work and in {company}.]]

[[assets:I believe I could bring you: {assets-inline}.]]

[[addition:I would add one thing: {addition}.]]

[[document:I enclose: {documents}.]]

With kind regards,

{signature}`,
  },
]
