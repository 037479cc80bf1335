import {
  ASSETS,
  CLOSING,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  INTERVIEW_OR_POST,
  MEETING,
  OFFERED,
  QUESTION,
  UNDERSTOOD,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

// The theme of the talk opens the subject (S5); without one the name does (S4).
const THANKS_SUBJECT = `[[?theme:{theme} – ]][[!theme:[[?signature:{signature} – ]]]]${INTERVIEW_OR_POST}`

/**
 * To somebody who was not at the interview: the thanks goes to those who were; where none was held, it
 * is for what was read.
 */
const TO_THE_TEAM = `[[?not-held:Thank you for considering my application for the {post|inside} role.]][[!met:[[!not-held:Please pass on my thanks to {team}[[?interviewers:, and to {interviewers} in particular,]] for the [[?fair:conversation]][[!fair:interview]] {interview-when} about the {post|inside} role.]]]]`

export const thanksEmail: TemplateWordings = [
  {
    subject: THANKS_SUBJECT,
    body: `{greeting},

[[?met:Thank you for taking the time to talk with me {interview-when} about the {post|inside} role.]]${TO_THE_TEAM}[[?points: What has stayed with me: {points}.]]

[[interest:[[?not-held:I am still interested in the role, and would be glad to talk about it.]][[!not-held:I came away with a clear picture of the work, and even keener to join {company}.]]]]

${UNDERSTOOD}

${ASSETS}

[[addition:One detail I left out on the day: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `[[?not-held:{post} role]][[!not-held:[[?theme:{theme}: ]][[!theme:thank you for ]][[?met:our conversation]][[!met:the ${MEETING}]] on {interview-day} ({post|inside})]]`,
    body: `{greeting},

[[?met:I learned a lot about {company} when we spoke {interview-when}, and I wanted to thank you for it.]]${TO_THE_TEAM}[[?points: What I remember most: {points}.]]

[[interest:I have thought it over since: the {post|inside} role is very close to what I am looking for, and I would love to join ${YOUR_TEAM}.]]

${UNDERSTOOD}

${ASSETS}

[[addition:Something that may be useful to add: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}[[?not-held: role]][[!not-held:: the ${MEETING} on {interview-day}[[?theme:, {theme}]]]]`,
    body: `{greeting},

[[?met:Thank you for telling me about the {post|inside} role {interview-when}.]]${TO_THE_TEAM}[[?points: I have been thinking about this since: {points}.]]

[[interest:[[!not-held:I now have a better idea of what is expected, and can]][[?not-held:I can]] see myself doing this work at {company}.]]

${UNDERSTOOD}

${ASSETS}

[[addition:To add to what I said: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, [[?not-held:thank you for considering my application for]][[!not-held:[[?met:thank you for our conversation {interview-when}]][[!met:my thanks to {team} for the ${MEETING} {interview-when}]] about]] the {post|inside} role.[[?points: What I take away from it: {points}.]]

[[interest:[[?not-held:I am still interested in the role.]][[!not-held:The conversation made me even keener to join {company}.]]]]

[[assets:In short, what I would bring to the role: {assets-inline}.]]

[[addition:A useful detail: {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
  {
    body: `{hello}, [[?not-held:I appreciate your considering my application for the {post|inside} role.]][[!not-held:[[?met:I appreciate the time you took {interview-when} to tell me about]][[!met:I am grateful to {team}, who told me about]] the {post|inside} role[[!met: {interview-when}]].]][[?points: I was particularly interested in this: {points}.]]

[[interest:[[?not-held:I would still be glad to join ${YOUR_TEAM}.]][[!not-held:What I heard about the team makes me want to be part of it.]]]]

[[assets:For this role I can offer: {assets-inline}.]]

[[addition:One thing to add: {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
]

/** What goes into the envelope with a letter. */
const ENCLOSED = `[[document:[[?attachments:Enclosed: {attachments}]]
[[?links:Online: {links}]][[!documents:Enclosed: {documents}]]]]`

export const thanksLetter: TemplateWordings = [
  {
    body: `{today}

{salutation},

[[?met:Thank you for the time and attention you gave me {interview-when}, when we talked about the {post|inside} role.]]${TO_THE_TEAM}[[?points: What has stayed with me: {points}.]]

[[interest:[[?not-held:I would still very much like to join {company}.]][[!not-held:The ${MEETING} made me even keener to join {company}.]]]]

${UNDERSTOOD}

[[assets:In a few words, what I would bring: {assets-inline}.]]

[[addition:I would like to add this: {addition}.]]

With kind regards,

{signature}

${ENCLOSED}`,
  },
  {
    body: `{today}

{salutation},

[[?met:I was glad to talk with you {interview-when} about the {post|inside} role, and I am grateful for your time.]]${TO_THE_TEAM}[[?points: What I keep in mind: {points}.]]

[[interest:[[?not-held:I would still be glad to work at {company}.]][[!not-held:I have thought about it since, and would very much like to work at {company}.]]]]

${UNDERSTOOD}

[[assets:My background in a few words: {assets-inline}.]]

[[addition:One more detail: {addition}.]]

With best regards,

{signature}

${ENCLOSED}`,
  },
]

export const thanksFair: TemplateWordings = [
  {
    subject:
      '[[?not-held:Meeting]][[!not-held:[[?theme:{theme}: the]][[!theme:The]] [[?fair:job fair]][[!fair:meeting]]]] on {interview-day} ({post|inside})',
    body: `{greeting},

[[?met:Thank you for taking the time to talk with me[[?fair: at the job fair]] {interview-when} about the {post|inside} role.]]${TO_THE_TEAM}[[?points: What I take away: {points}.]]

[[interest:[[?not-held:I would like to know more about {company}, and]][[!not-held:It made me want to know more about {company}, and]] I would be glad to take things further.]]

${ASSETS}

[[addition:[[?held:[[?fair:A fair leaves little time, so let me]][[!fair:Let me]]]][[!held:Let me]] add this: {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]
