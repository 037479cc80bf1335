import {
  A_MEETING,
  ASSETS_AGAIN,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  MEETING,
  SUBJECT,
} from './sharedBlocks.ts'
import { CALLED_BEFORE } from './afterCalls.ts'
import { TOLD_TO_EXPECT } from './followUp.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The first follow-up where no thanks went out: it opens by thanking. */
export const followUpThanks: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?met:Thank you for the time you gave me {interview-when} to talk about the {post|inside} role.]][[!met:[[?not-held:Thank you for considering my application for]][[!not-held:My thanks to {team} for the ${MEETING} {interview-when} about]] the {post|inside} role.]][[?points: What I took away: {points}.]]

[[interest:[[?not-held:I would still very much like to join {company}.]][[!not-held:The conversation made me want to join {company}.]]]]

${ASSETS_AGAIN}

[[addition:I did not get to say this: {addition}.]]

${DOCUMENT}

[[?promise-due:${TOLD_TO_EXPECT}. ]]Do you know when you will be able to decide, and what comes next?

${CLOSING_WITH_PHONE}`,
  },
]

/** At a fair many are met: whom to go on with may still be open (S1). */
export const followUpFair: TemplateWordings = [
  {
    subject:
      '[[?signature:{signature} – meeting]][[!signature:Meeting]] on {interview-day}, {post|inside}',
    body: `{greeting},

[[?not-held:I am writing]][[!not-held:[[?met:We met]][[!met:I met {team}]][[?fair: at the job fair]] {interview-when} and talked]] about the {post|inside} role.[[?promise-due: ${TOLD_TO_EXPECT}.]]

[[interest:[[?not-held:I would like to know more about {company}.]][[!not-held:What I learned about {company} made me want to take this further.]]]]

${ASSETS_AGAIN}

[[addition:One thing to add: {addition}.]]

${DOCUMENT}

Are you the right person for me to speak to about the next step?

${CLOSING_WITH_PHONE}`,
  },
]

/** What the consultant answered, and the calls since. */
const AT_FIRST = `[[?answered:[[?answer-theirs:Thank you for your answer {answer-when}. ]]]]${CALLED_BEFORE}`

/** To the consultant of the agency, after an interview at their client's, or with the agency alone. */
export const followUpAgency: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

${AT_FIRST}[[?at-client:I had ${A_MEETING} {interview-when} with {company}[[?interviewers: ({interviewers})]] [[?fair:about]][[!fair:for]]]][[!at-client:[[?met:We spoke {interview-when}]][[!met:[[?held:I had ${A_MEETING} {interview-when} with {interviewers}]][[!held:I am writing]]]] about]] the {post|inside} role you are handling.[[?promise-due: ${TOLD_TO_EXPECT}.]]

[[interest:[[?held:[[?at-client:The ${MEETING}]][[!at-client:[[?met:Our]][[!met:The]] conversation]] made me even keener on the role.]][[!held:I am still very interested in the role.]]]]

${ASSETS_AGAIN}

[[addition:A detail you are welcome to pass on: {addition}.]]

${DOCUMENT}

Have you heard back from your client?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}[[?held:: after the ${MEETING} on {interview-day}]][[!held: role with your client]]`,
    body: `{greeting},

${AT_FIRST}I am checking in about the {post|inside} role with your client[[?held:, after the ${MEETING} {interview-when}]].

[[interest:I am as keen on the role as before.]]

[[addition:Something to add for your client: {addition}.]]

${DOCUMENT}

Do you know where they stand?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `${SUBJECT}: any news?`,
    body: `{greeting},

${AT_FIRST}A quick word to ask how your client is getting on with the {post|inside} role[[?held: since the ${MEETING} {interview-when}]].

[[interest:I am happy to talk with them[[?at-client: again]].]]

[[addition:Please pass this on if you think it helps: {addition}.]]

${DOCUMENT}

Is there any news from them?

${CLOSING_WITH_PHONE}`,
  },
]
