import {
  ANNOUNCED,
  ASSETS_AGAIN,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  POST_TALKED_OF,
  SPOKE,
  SUBJECT,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const TOLD_TO_EXPECT =
  '[[?promise-theirs:You mentioned that I could expect]][[!promise-theirs:I was told that I could expect]] {announced}'

export const followUpFirst: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

${SPOKE}[[?met:, and I would like to thank you [[?thanked:again ]]for your time]].

[[interest:I have thought about it since, and I am just as interested in the work and in {company}. If you still have a question, I will gladly answer it.]]

${ASSETS_AGAIN}

[[addition:One detail to add: {addition}.]]

${DOCUMENT}

Do you know when the decision will be made, and what the next step is?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

I wanted to check in about ${POST_TALKED_OF}.

[[interest:I like the work a great deal, and would love to be part of {company}.]]

${ASSETS_AGAIN}

[[addition:Something useful to add: {addition}.]]

${DOCUMENT}

Do you have a date in mind for the next stage?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpPromised: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

${TOLD_TO_EXPECT}, so I am checking in[[?agreed:, as agreed,]] about ${POST_TALKED_OF}.

[[interest:Nothing has changed for me: I would still very much like to join {company}.]]

${ASSETS_AGAIN}

[[addition:[[?met:To add to what I told you]][[!met:Let me add this]]: {addition}.]]

${DOCUMENT}

Has a decision been made, or do you need a little more time?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

I have been thinking about ${POST_TALKED_OF}. If I am not mistaken, ${ANNOUNCED}, so I thought I would ask.

[[interest:The role appeals to me as much as ever.]]

${ASSETS_AGAIN}

[[addition:One point to add: {addition}.]]

${DOCUMENT}

Has a choice been made, or are you still considering?

${CLOSING_WITH_PHONE}`,
  },
]

/** They answered that nothing was decided yet. */
export const followUpAnswered: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?answer-theirs:Thank you for your answer {answer-when}]][[!answer-theirs:Thank you for the answer I received {answer-when}]] about the {post|inside} role. I understood that the decision needed a little more time.[[?promise-due: ${TOLD_TO_EXPECT}.]]

[[interest:I am still very keen to join {company}.]]

[[addition:One point to add: {addition}.]]

${DOCUMENT}

Has there been any progress since?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

Following [[?answer-theirs:your answer {answer-when}]][[!answer-theirs:the answer I received {answer-when}]], I am getting back to you about the {post|inside} role.[[?promise-due: That moment has come: ${ANNOUNCED}.]]

[[interest:The role interests me as much as ever, and I am available whenever it suits you.]]

[[addition:A further point: {addition}.]]

${DOCUMENT}

Is a decision any closer now?

${CLOSING_WITH_PHONE}`,
  },
]

/** Spoken with since the interview, behind what is said of that. */
const AND_SINCE = `[[?met: and again since]][[!met:[[?held:, and which you and I have discussed since]]]]`

/** The reader has had a message already: other words, and fewer. */
export const followUpSecond: TemplateWordings = [
  {
    subject:
      '{post}[[?held:, [[?fair:meeting]][[!fair:interview]] on {interview-day}]]: checking in',
    body: `{greeting},

I am following up on ${POST_TALKED_OF}[[?spoke-since:${AND_SINCE}]][[!spoke-since:[[?last-message-when:, after my message {last-message-when}]]]]. Hiring takes time, and I quite understand.

[[interest:I am as keen as ever to join {company}.]]

${ASSETS_AGAIN}

[[addition:One thing to add to my application: {addition}.]]

${DOCUMENT}

[[?fair:Is the role still open? One word is all I need.]][[!fair:Has a decision been made? A simple “not yet” is all I need.]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject:
      '{post}: a few words[[?held: after the [[?fair:meeting]][[!fair:interview]] on {interview-day}]]',
    body: `{greeting},

Just a short note on ${POST_TALKED_OF}.

[[interest:My interest has not changed, and I can make time for another conversation.]]

${ASSETS_AGAIN}

[[addition:Here is something to add: {addition}.]]

${DOCUMENT}

Are you still recruiting for it?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject:
      '{post}[[?held:, [[?fair:meeting]][[!fair:interview]] on {interview-day}]]: still available',
    body: `{greeting},

Just a line to stay in touch about ${POST_TALKED_OF}.

[[interest:I am still available, and happy to talk at a time that suits you.]]

${ASSETS_AGAIN}

[[addition:Let me add this: {addition}.]]

${DOCUMENT}

Do you know when you will be able to decide?

${CLOSING_WITH_PHONE}`,
  },
]
