import { ASSETS, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

// Name, date and post (S4): the name first, for lists are read from the left.
const SUBJECT =
  '[[?signature:{signature} – interview]][[!signature:Interview]] on {interview-day}, {post}'

export const followUpFirst: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

We spoke {interview-when} about the {post} role.

[[interest:I have thought about it since, and I am just as interested in the work and in {company}.]]

${ASSETS}

[[addition:One detail I did not get to mention: {addition}.]]

${DOCUMENT}

Do you know when the decision will be made, and what the next step is?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpPromised: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

You mentioned that I could expect an answer around {promised-date}, so I am getting back to you, as agreed, about the {post} role we discussed {interview-when}.

[[interest:Nothing has changed on my side: I would still very much like to join {company}.]]

${ASSETS}

[[addition:Something new in the meantime: {addition}.]]

${DOCUMENT}

Has a decision been made, or do you need a little more time?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpSecond: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: checking in',
    body: `{greeting},

[[?last-message-when:I last got in touch {last-message-when}. ]]I know that hiring takes time, so I will keep this brief.

[[interest:I am still interested in the {post} role we discussed {interview-when}, and just as eager to join {company}.]]

${ASSETS}

[[addition:Something new since then: {addition}.]]

${DOCUMENT}

Has a decision been made on your side? A simple “not yet” is all I need.

${CLOSING_WITH_PHONE}`,
  },
]

/** The first follow-up where no thanks went out: it opens by thanking. */
export const followUpThanks: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Thank you for the time you gave me {interview-when} to talk about the {post} role.[[?points: One point has stayed with me: {points}.]]

[[interest:I have thought about it since, and I am just as interested in the work and in {company}.]]

${ASSETS}

[[addition:One detail I did not get to mention: {addition}.]]

${DOCUMENT}

Do you know when the decision will be made, and what the next step is?

${CLOSING_WITH_PHONE}`,
  },
]
