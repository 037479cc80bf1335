import {
  A_MEETING,
  A_MEETING_FOR,
  ASSETS_AGAIN,
  CLOSING,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  MEETING,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]]: thank you for your answer`,
    body: `{greeting},

Thank you for letting me know the decision about the {post|inside} role[[?met:, and for the time you gave me {interview-when}]].

[[?someone-chosen:Could you tell me, in a sentence or two, what kind of candidate suits the role best? Your feedback would help me in my search.]][[!someone-chosen:I understand that the role will not be filled for now. May I get back in touch if you start recruiting again?]]

[[interest:[[?met:I enjoyed our conversation. ]]If a similar role comes up, I would be available and glad to talk about it.]]

[[addition:One more thing: {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]]: the decision`,
    body: `{greeting},

I have received the decision about the {post|inside} role, and I appreciate your taking the time to answer.

[[?someone-chosen:If you have a moment, a word of advice would help me: what could make a future application stronger?]][[!someone-chosen:If the role opens again one day, may I write to you?]]

[[interest:I wish you all the best, and will keep an eye on your future openings.]]

[[addition:One last word: {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, thank you for letting me know the decision about the {post|inside} role[[?met:, and for our conversation {interview-when}]].

[[?someone-chosen:Could you tell me, in a sentence or two, what kind of candidate suits the role best? It would help me in my search.]][[!someone-chosen:I understand that the role will not be filled for now. May I get back in touch if recruitment starts again?]]

[[interest:If a similar role comes up, I would be available and glad to talk about it.]]

[[addition:One more thing: {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

Thank you for letting me know the decision about the {post|inside} role.

[[?met:I enjoyed our conversation {interview-when}.[[?points: What I remember most: {points}.]]]]

I would be grateful for any advice you may have for me.

[[interest:I am still interested in {company}. If a similar role comes up, I would be available and glad to talk about it.]]

[[addition:One more thing: {addition}.]]

With kind regards,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]][[!held:, my application]][[?news:: some news]]`,
    body: `{greeting},

[[?held:[[?met:We spoke {interview-when} about]][[!met:I had ${A_MEETING} {interview-when}[[?interviewers: with {interviewers}]] [[?fair:about]][[!fair:for]]]]]][[!held:I applied for]] the {post|inside} role, and my application was not successful.

[[addition:I have some news since then: {news}.]]

[[interest:I would still like to join {company} one day.]]

${ASSETS_AGAIN}

${DOCUMENT}

Do you expect [[?agency:your client ]]to hire for a similar role in the coming months?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}: [[?held:after the ${MEETING} on {interview-day}]][[!held:after my application]]`,
    body: `{greeting},

I am getting back in touch about the {post|inside} role, for which my application was not successful[[?held: after the ${MEETING} {interview-when}]].

[[addition:What I have done since: {news}.]]

[[interest:I would still be glad to work with ${YOUR_TEAM}.]]

${ASSETS_AGAIN}

${DOCUMENT}

Is anything similar being considered?

${CLOSING_WITH_PHONE}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, [[?held:[[?met:we spoke {interview-when} about]][[!met:I had ${A_MEETING_FOR}]]]][[!held:I applied for]] the {post|inside} role. My application was not successful then; I am still just as interested in {company}.

[[addition:Some news since then: {news}.]]

[[interest:I would gladly look at any opening in my line of work.]]

[[assets:My background in short: {assets-inline}.]]

Is a similar role planned for the coming months?

${CLOSING}`,
  },
]
