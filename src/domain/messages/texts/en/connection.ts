import {
  A_MEETING,
  A_MEETING_FOR,
  CLOSING,
  MEETING,
  OFFERED,
  POST_TALKED_OF,
  SPOKE_INSIDE,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, [[?met:thank you for our conversation {interview-when}[[!networking: about the {post|inside} role]]]][[!met:[[?not-held:I was due to have a meeting]][[!not-held:[[?networking:I had a conversation]][[!networking:I had ${A_MEETING}]]]] {interview-when} with {team}[[!networking: about the {post|inside} role]]]]. I would be glad to stay in touch on LinkedIn. Kind regards, {signature}`,
  },
  {
    body: `{hello}, [[?met:thank you for our conversation {interview-when}]][[!met:[[?not-held:I was due to meet]][[!not-held:[[?networking:I spoke with]][[!networking:I had ${A_MEETING} with]]]] {team} {interview-when}]]. I would be glad to stay in touch on LinkedIn. Kind regards, {signature}`,
  },
  {
    body: `{hello}, [[?met:thank you for our conversation. ]]I would be glad to stay in touch. {signature}`,
  },
]

/** A follow-up to somebody who is not connected: the note has to ask by itself. */
export const invitationFollowUp: TemplateWordings = [
  {
    body: `{hello}, I am following up on the {post|inside} role[[?held:, after the ${MEETING} {interview-when}]]. [[?fair:Are you the right person to speak to?]][[!fair:Do you know whether a decision has been made?]] Kind regards, {signature}`,
  },
  {
    body: `{hello}, I am following up [[?held:after the ${MEETING} {interview-when}]][[!held:on my application]]. [[?fair:Who should I speak to about the next step?]][[!fair:Are you still recruiting?]] Kind regards, {signature}`,
  },
  {
    body: `{hello}, [[?fair:is the role still open?]][[!fair:has a decision been made about the role?]] Kind regards, {signature}`,
  },
]

export const invitationRefusal: TemplateWordings = [
  {
    body: `{hello}, thank you for your answer about the {post|inside} role[[?met: and for our conversation {interview-when}]]. I would be glad to stay in touch. Kind regards, {signature}`,
  },
  {
    body: `{hello}, thank you for your answer. I would be glad to stay in touch. Kind regards, {signature}`,
  },
]

export const invitationReApproach: TemplateWordings = [
  {
    body: `{hello}, [[?held:[[?met:we spoke {interview-when} about]][[!met:I had ${A_MEETING_FOR}]]]][[!held:I applied for]] the {post|inside} role. Is a similar role planned for the coming months? Kind regards, {signature}`,
  },
  {
    body: `{hello}, [[?met:we spoke {interview-when}. Is]][[!met:is]] a similar role planned for the coming months? Kind regards, {signature}`,
  },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, [[?their-call-when:thank you for your message {their-call-when}. I am getting back to you about the {post|inside} role]][[!their-call-when:${SPOKE_INSIDE}[[?met:, and I would like to thank you [[?thanked:again ]]for your time]]]].[[?promise-due: [[?promise-theirs:You mentioned that I could expect]][[!promise-theirs:I was told that I could expect]] {announced}.]]

[[interest:I am just as interested in the role and in the team.]]

[[assets:What I can offer: {assets-inline}.]]

[[addition:One detail: {addition}.]]

${OFFERED}

Do you know when a decision is likely?

${CLOSING}`,
  },
  {
    body: `{hello}, I am following up on ${POST_TALKED_OF}.

[[interest:I would still very much like to join {company}.]]

[[assets:My background in short: {assets-inline}.]]

[[addition:Something to add: {addition}.]]

${OFFERED}

Have you been able to decide, or is it still too early?

${CLOSING}`,
  },
  {
    body: `{hello}, [[?last-message-when:a few more words]][[!last-message-when:a few words]] about ${POST_TALKED_OF}.

[[interest:I am still keen on it, and can make time to talk.]]

[[addition:One thing to add: {addition}.]]

${OFFERED}

Is the role still open?

${CLOSING}`,
  },
]
