import { A_MEETING, A_MEETING_FOR, MEETING } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The same where it may have been among acquaintances. */
const A_TALK = `[[?networking:a conversation]][[!networking:${A_MEETING}]]`

/** What one says of oneself at the beginning: only what took place, and with whom it did. */
const OPENING = `[[?held:[[?networking:[[?met:We spoke {interview-when}]][[!met:I had a conversation {interview-when}[[?interviewers: with {interviewers}]]]].]][[!networking:[[?met:We spoke {interview-when}[[?fair: at the job fair]] about the {post|inside} role.]][[!met:I had ${A_MEETING} {interview-when}[[?interviewers: with {interviewers}]] [[?fair:about]][[!fair:for]] the {post|inside} role.]]]]]][[?not-held:[[?called-off:[[?expected:Our]][[!expected:My]] meeting {interview-when}[[!networking: about the {post|inside} role]] was cancelled.]][[!called-off:[[?expected:We were due to meet]][[!expected:I was due to have a meeting]] {interview-when}[[!networking: about the {post|inside} role]][[?own-absence:. I could not make it, and I am sorry about that.]][[!own-absence:, but [[?networking:it did not happen]][[!networking:the ${MEETING} did not take place]].]]]]]][[!interview-when:[[?applied-when:I sent you my application for the {post|inside} role {applied-when}.]][[!applied-when:I am calling about the {post|inside} role.]]]]`

export const phoneScript: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. ${OPENING} [[?left-voicemail:I left you a message {call-when}. ]][[?their-call-when:You left me a message {their-call-when}. ]]Do you have a minute?”

Your question
“[[!held:[[?not-held:When would suit you instead?]][[!not-held:Do you know when there will be a decision?]]]][[?held:[[?networking:Is there anyone else you think I should talk to?]][[!networking:[[?fair:Are you the right person for me to speak to about the next step?]][[!fair:[[?promise-due:[[?promise-theirs:You mentioned that I could expect]][[!promise-theirs:I was told that I could expect]] {announced}. ]][[interest:I am still very interested in the role. ]]Do you know when the decision will be made?]]]]]]”

[[assets:If there is a chance to mention it
{assets}]]

[[addition:To add if needed
“I would also like to mention this: {addition}.”]]

If this is a bad time
“I understand. When would be a better time?”

[[!networking:[[!fair:[[!not-held:If nothing is decided
“I understand. When may I get back to you?”]]]]]]

[[!networking:[[!fair:[[!not-held:If the answer is no
“Thank you for telling me. May I ask what made the difference?”]]]]]]

[[!networking:[[!fair:[[!not-held:If the answer is yes
“Thank you, I am delighted. What is the next step?”]]]]]]

[[?held:[[?networking:If somebody comes to mind
“Thank you so much. May I mention your name?”]]]]

[[?held:[[?fair:If it is somebody else
“Thank you. Could you give me their name, and the best way to reach them?”]]]]

To finish
“[[?networking:Thank you for your help.]][[!networking:Thank you for letting me know.]] Have a good day.”`,
  },
]

export const voicemailScript: TemplateWordings = [
  {
    body: `{hello}, this is {signature}. [[?offered:I am calling about the offer for the {post|inside} role.]][[!offered:${OPENING}]] [[?not-held:I would like to find another time.]][[!not-held:[[?networking:I would like to tell you how things are going.]][[?refused:I would like to know whether a similar role is planned in the coming months.]][[?undecided:[[interest:I am still very interested in it. ]]I would like to know [[?fair:whom to speak to about the next step]][[!fair:where things stand]].]]]] You can reach me on {own-phone}. Again, that is {own-phone}. Thank you, and have a good day.`,
  },
  {
    body: `{hello}, this is {signature}. [[?not-held:I am calling about the meeting {interview-when}.]][[?held:[[?met:I am calling after our conversation {interview-when}.]][[!met:I am calling after ${A_TALK} with {team} {interview-when}.]]]][[!interview-when:I am calling about my application.]] Could you call me back on {own-phone}? Again, that is {own-phone}. Thank you, and have a good day.`,
  },
]

export const messageWithAssistant: TemplateWordings = [
  {
    body: `To begin
“Hello, this is {signature}. [[?not-held:I was due to have a meeting {interview-when}, and would like to speak to {person}.]][[?held:[[?met:I had ${A_TALK} with {person} {interview-when}.]][[!met:I had ${A_TALK} with [[?at-client:[[?agency:your client]][[!agency:your company]]]][[!at-client:[[?agency:your agency]][[!agency:{interviewers}]]]] {interview-when}, and would like to speak to {person}.]]]][[!interview-when:I would like to speak to {person}.]]”

Your question
“When would be the best time to call?”

If you are asked what it is about
“It is about the [[?networking:[[?held:conversation]][[!held:meeting]] {interview-when}]][[!networking:{post|inside} role[[?held:, after the ${MEETING} {interview-when}]]]].”

If leaving a message is easier
“Could you note that I called[[!networking: about the {post|inside} role[[interest:, which I am still interested in]]]]? My number is {own-phone}. Thank you for your help.”`,
  },
]

export const reApproachPhone: TemplateWordings = [
  {
    body: `To begin
“{hello}, this is {signature}. [[?held:[[?met:We spoke {interview-when} about]][[!met:I had ${A_MEETING_FOR}]]]][[!held:I applied for]] the {post|inside} role; my application was not successful. Do you have a minute?”

Your question
“[[interest:I would still like to join {company}. ]]Do you expect [[?agency:your client ]]to hire for a similar role in the coming months?”

[[assets:If there is a chance to mention it
{assets}]]

[[addition:What is new
“I have some news since then: {news}.”]]

If this is a bad time
“I understand. I can call again another day, or write to you.”

To finish
“Thank you for talking to me. Do keep me in mind, and have a good day.”`,
  },
]
