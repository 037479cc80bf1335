import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT =
  '[[?signature:{signature} – meeting]][[!signature:Meeting]] on {interview-day}[[!networking:, {post|inside}]]'

/** The second time other words, in the list of messages too. */
const NEW_DATE =
  '[[?signature:{signature} – new date]][[!signature:New date]] for the meeting on {interview-day}[[!networking:, {post|inside}]]'

/** Among acquaintances no post is talked of. */
const ABOUT = '[[!networking: about the {post|inside} role]]'

export const afterNoShow: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?expected:We were due to talk {interview-when}${ABOUT}, and in the end we did not.]][[!expected:I was due to have a meeting {interview-when}[[?interviewers: with {interviewers}]]${ABOUT}, and it did not take place.]] These things happen.

[[interest:I [[!networking:am still interested in the role, and ]]would be happy to find another time.]]

[[addition:One more thing: {news}.]]

Would another time be possible?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

[[?expected:Our]][[!expected:My]] meeting {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]]${ABOUT} could not go ahead, so I am getting back to you.

[[interest:I would still very much like to talk, at whatever time suits you.]]

[[addition:One detail: {news}.]]

Would you like to set a new date?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterAbsence: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

I am sorry that I could not make [[?expected:our]][[!expected:my]] meeting {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]]${ABOUT}.

[[interest:[[?networking:I would still very much like to talk.]][[!networking:I am still interested in the role, and would very much like to talk about it.]]]]

[[addition:This is what kept me: {news}.]]

Would you be willing to find another time?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

Please accept my apologies[[?last-message-when: once more]] for missing [[?expected:our]][[!expected:my]] meeting {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]]${ABOUT}.

[[interest:[[?networking:This conversation]][[!networking:The role]] matters to me, and I can be available at whatever time suits you.]]

[[addition:One detail: {news}.]]

Would another slot be possible, even a short one?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterCancellation: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?expected:Our]][[!expected:My]] meeting {interview-when}[[!expected:[[?interviewers: with {interviewers}]]]]${ABOUT} was cancelled, and I quite understand that plans change.

[[interest:I [[!networking:am still interested in the role, and ]]will fit in with your diary.]]

[[addition:One more thing: {news}.]]

Do you have another date in mind?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

I am writing about the [[?networking:conversation]][[!networking:interview for the {post|inside} role]] that was to take place {interview-when}.

[[interest:I would still like to meet, in person or by video, whichever is easier.]]

[[addition:One detail: {news}.]]

Could we agree on another time?

${CLOSING_WITH_PHONE}`,
  },
]
