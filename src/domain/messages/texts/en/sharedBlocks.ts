/** Level 2 as a list (S1), beside the needs it answers where they were noted (S5). */
export const ASSETS = `[[assets:[[?needs:What you are looking for, and what I would bring:]][[!needs:What I would bring to the role:]]
{assets}]]`

/** The same for a follow-up: in other words, as the thanks may have had it too. */
export const ASSETS_AGAIN = `[[assets:[[?needs:What you need, and where my experience helps:]][[!needs:My background in a few words:]]
{assets}]]`

/** Level 4: files are announced as attached, addresses stand on a line of their own. */
export const DOCUMENT = `[[document:[[?attachments:Attached: {attachments}]]
[[?links:You can also see:
{links}]][[!documents:Attached: {documents}]]]]`

/** Level 4 where a file cannot be attached. */
export const OFFERED = `[[document:[[?attachments:I can send you by e-mail: {attachments}]]
[[?links:You can also see:
{links}]][[!documents:I can send you by e-mail: {documents}]]]]`

/** What I understood of the post (S2), where the person put it into words. */
export const UNDERSTOOD = `[[understood:My understanding of the role: {understood}.]]`

/** One thoughtful question (S5), where the person thought of one. */
export const QUESTION = `[[question:One question has come to mind since: {question}]]`

/** What took place: at a fair one meets, and no interview is held. */
export const MEETING = '[[?fair:meeting]][[!fair:interview]]'
/** The people one would work with: not those of the agency. */
export const YOUR_TEAM = '[[?agency:{company}]][[!agency:your team]]'
/** What is offered, by the reader or through them. */
export const YOUR_OFFER = '[[?agency:the]][[!agency:your]] offer'
export const OFFERING_ME = '[[?agency:the offer of]][[!agency:offering me]]'
export const A_MEETING = '[[?fair:a conversation]][[!fair:an interview]]'
/** The same for a role that is named next. */
export const A_MEETING_FOR =
  '[[?fair:a conversation {interview-when} about]][[!fair:an interview {interview-when} for]]'

/** The post, and the talk about it as far as the reader was there. */
export const POST_TALKED_OF = `the {post|inside} role[[?held:[[?met: we discussed {interview-when}]][[!met:, [[?fair:which I discussed]][[!fair:for which I had an interview]] {interview-when}[[?interviewers: with {interviewers}]][[!interviewers:[[?fair: at the job fair]]]]]]]]`

const spoke = (we: string, since: string): string =>
  `[[?met:${we} spoke {interview-when}]][[!met:[[?held:[[?met-when:${since} you and I spoke {met-when}, I have had another [[?fair:conversation]][[!fair:interview]], {interview-when}[[?interviewers: with {interviewers}]],]][[!met-when:I had ${A_MEETING} {interview-when}[[?interviewers: with {interviewers}]]]]]][[!held:I am writing]]]] about the {post|inside} role`

/** What took place, told to somebody who was there or was not; the sentence goes on. */
export const SPOKE = spoke('We', 'Since')

/** The same behind a greeting on the same line. */
export const SPOKE_INSIDE = spoke('we', 'since')

/** Who announced an answer: the reader, or somebody else there. */
export const ANNOUNCED = `[[?promise-theirs:you mentioned that I could expect]][[!promise-theirs:I was told that I could expect]] {announced}`

/** What a subject names: the interview by its day, or the post where none was held. */
export const INTERVIEW_OR_POST = `[[?held:${MEETING} on {interview-day}, {post|inside}]][[!held:{post} role]]`

/** Name, date and post (S4): the name first, for lists are read from the left. */
export const SUBJECT = `[[?signature:{signature} – ]]${INTERVIEW_OR_POST}`

export const CLOSING = `Kind regards,
{signature}`

/** The closing with the number to call, where the person gave one. */
export const CLOSING_WITH_PHONE = `${CLOSING}[[?own-phone:
{own-phone}]]`
