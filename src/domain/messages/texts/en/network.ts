import { CLOSING, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksNetworking: TemplateWordings = [
  {
    subject: 'Our talk on {interview-day}: thank you[[?theme:, {theme}]]',
    body: `{greeting},

Thank you for your time {interview-when} and for your advice.[[?points: One point has stayed with me: {points}.]]

[[interest:What you told me about your work helps me see more clearly what I am looking for, and I will let you know how it goes.]]

[[addition:I would add one thing: {addition}.]]

${QUESTION}

${CLOSING}`,
  },
]

export const followUpNetworking: TemplateWordings = [
  {
    subject: 'Following our talk on {interview-day}',
    body: `{greeting},

Our conversation {interview-when} was a great help, and I have made progress since.[[?points: I have thought again about this: {points}.]]

[[addition:Some news from me: {addition}.]]

Is there anyone else you think I should talk to?

${CLOSING}`,
  },
]

export const keepInTouch: TemplateWordings = [
  {
    subject: 'A few words after our talk on {interview-day}',
    body: `{greeting},

We spoke {interview-when}, and I wanted to let you know how things are going: your advice was a great help.

[[addition:Some news from me: {addition}.]]

[[interest:I hope all is well with you, and I would be glad to hear from you some time. No hurry at all.]]

${CLOSING}`,
  },
]

export const keepInTouchPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. We spoke {interview-when}. I am only calling to say how things are going. Do you have a minute?”

Your news
“Your advice was a great help.[[?addition: Since then, {addition}.]]”

If this is a bad time
“I understand. I will drop you a line. Have a good day.”

To finish
“Thank you, speak soon.”`,
  },
]
