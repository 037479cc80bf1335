import {
  A_MEETING,
  A_MEETING_FOR,
  CLOSING_WITH_PHONE,
  MEETING,
  OFFERING_ME,
  POST_TALKED_OF,
  YOUR_OFFER,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const offerQuestion: TemplateWordings = [
  {
    subject: `{post} role: a question about ${YOUR_OFFER}`,
    body: `{greeting},

Thank you for ${OFFERING_ME} the {post|inside} role.

[[interest:I would very much like to join {company}, and I want to give you a considered answer.]]

[[question:One point is still to be settled: {question}]][[!question:Could you confirm in writing the salary, the start date, the probation period and the benefits?]]

[[?answer-by:I will then be able to answer you by {answer-by}, as planned.]]

${CLOSING_WITH_PHONE}`,
  },
]

/** A counter-proposal: what is wished for, once, and kindly. */
export const offerCounter: TemplateWordings = [
  {
    subject: `{post} role: one point in ${YOUR_OFFER}`,
    body: `{greeting},

Thank you very much for ${OFFERING_ME} the {post|inside} role. I have given it careful thought.

[[interest:I like the team and the work, and would love to be able to say yes.]]

One point matters to me: {wish}.

[[addition:The reason is this: {addition}.]]

Could we talk about it[[?answer-by: before {answer-by}]]?

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminder: TemplateWordings = [
  {
    subject: `{post} role: my message about ${YOUR_OFFER}`,
    body: `{greeting},

I am writing about the offer for the {post|inside} role.[[?answer-by: I need to answer you by {answer-by}, and hearing from you will help me do so.]]

[[interest:I am as keen as ever to join {company}.]]

[[addition:One more thing: {addition}.]]

Have you been able to look at my request?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: '{post} role: following up on my request',
    body: `{greeting},

I am following up on the request I made about the offer for the {post|inside} role.

[[interest:[[?agency:The]][[!agency:Your]] team appeals to me as much as ever.]]

[[addition:One detail: {addition}.]]

Would an answer be possible[[?answer-by: by {answer-by}, when mine is due]]?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: '{post} role: before I answer you',
    body: `{greeting},

A few more words about the offer for the {post|inside} role: I need one more detail to make up my mind.

[[interest:I would very much like to say yes.]]

[[addition:To be precise: {addition}.]]

Could you tell me when you expect to get back to me?

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminderPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. I am calling about the offer for the {post|inside} role. Do you have a minute?”

Your question
“[[interest:I am as keen as ever to join {company}. ]]Have you been able to look at my request?”

[[?answer-by:So that they know
“I need to answer you by {answer-by}.”]]

If this is a bad time
“I understand. When would be a better time to talk about it?”

To finish
“Thank you for letting me know. Have a good day.”`,
  },
]

export const tellOffer: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]][[!held: role]]: something to share`,
    body: `{greeting},

I would like to be open with you: another company has made me an offer[[?answer-by:, which I must answer by {answer-by}]].

I am of course still thinking of ${POST_TALKED_OF}.[[interest: It still interests me very much, and I would like to hear from you before I answer.]]

[[addition:One more thing: {addition}.]]

Do you know whether a decision is possible [[?answer-by:by then]][[!answer-by:in the coming days]]?

${CLOSING_WITH_PHONE}`,
  },
]

export const tellOfferPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. [[?met:We spoke {interview-when}]][[!met:[[?held:I had ${A_MEETING} {interview-when}]][[!held:I am calling]]]] about the {post|inside} role. Do you have a minute?”

What you have to say
“I have received another offer[[?answer-by:, and I must answer it by {answer-by}]].[[interest: The role with [[?agency:your client]][[!agency:you]] still interests me very much.]]”

Your question
“Do you know whether a decision is possible [[?answer-by:by then]][[!answer-by:in the coming days]]?”

If it is not possible
“I understand, thank you for telling me. I will let you know how it goes.”

To finish
“Thank you, have a good day.”`,
  },
]

export const askIfReopened: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]]: where the role stands`,
    body: `{greeting},

[[?held:[[?met:We spoke {interview-when} about]][[!met:I had ${A_MEETING} {interview-when}[[?interviewers: with {interviewers}]] [[?fair:about]][[!fair:for]]]]]][[!held:I applied for]] the {post|inside} role, which was not filled in the end.

[[interest:I would still very much like to join {company}.]]

[[addition:I have some news since then: {news}.]]

Do you know whether you will be hiring again?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]]: checking in`,
    body: `{greeting},

I am checking in about the {post|inside} role, which was put on hold[[?held: after the ${MEETING} {interview-when}]].

[[interest:If it came up again, I would gladly talk about it.]]

[[addition:What I have done since: {news}.]]

Is it likely to reopen?

${CLOSING_WITH_PHONE}`,
  },
]

export const askIfReopenedPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. [[?held:[[?met:We spoke {interview-when} about]][[!met:I had ${A_MEETING_FOR}]]]][[!held:I applied for]] the {post|inside} role, which was not filled. Do you have a minute?”

Your question
“[[interest:I am still interested in it. ]]Do you know whether you will be hiring again?”

[[addition:If there is a chance to mention it
“I have some news since then: {news}.”]]

If this is a bad time
“I understand. When could I call you back?”

To finish
“Thank you for letting me know. Have a good day.”`,
  },
]
