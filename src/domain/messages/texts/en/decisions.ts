import { CLOSING, CLOSING_WITH_PHONE, MEETING, OFFERING_ME, YOUR_OFFER } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT = '{post} role: withdrawing my application'

/** An appointment that falls through must be said (it is in somebody's diary). */
const CANCELS =
  '[[?next-interview: This also means cancelling the meeting on {next-interview}, for which I am sorry.]]'

/** Thanks for what took place; nothing where no interview was held. */
const THANKS_FOR_TALK = `[[?held:[[?met: and for our conversation {interview-when}]][[!met: and for the ${MEETING} {interview-when}]]]]`

export const tellOthers: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

I have accepted another position and would rather tell you straight away: I am withdrawing my application for the {post|inside} role.${CANCELS}

[[interest:Thank you for considering my application${THANKS_FOR_TALK}. I have a very good impression of {company}, and hope our paths cross [[?met:again]][[!met:one day]].]]

[[addition:One more thing: {addition}.]]

${CLOSING}`,
  },
]

export const withdrawal: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

After thinking it over, I have decided to withdraw my application for the {post|inside} role. I would rather tell you now, so that you can move ahead with other candidates.${CANCELS}

[[interest:Thank you for considering me${THANKS_FOR_TALK}. I hope you find the right person soon.]]

[[addition:One more thing: {addition}.]]

${CLOSING}`,
  },
]

export const acceptance: TemplateWordings = [
  {
    subject: `{post} role: I accept ${YOUR_OFFER}`,
    body: `{greeting},

I am delighted to accept the offer for the {post|inside} role.[[?start-date: I will start on {start-date}.]]

[[?conditions:To recap what [[?agency:was]][[!agency:you]] offered:
{conditions}]]

[[interest:Thank you for your confidence in me. I look forward to joining {company}.]]

[[addition:One more thing: {addition}.]]

When can we sign the contract?

${CLOSING_WITH_PHONE}`,
  },
]

export const decline: TemplateWordings = [
  {
    subject: `{post} role: my answer to ${YOUR_OFFER}`,
    body: `{greeting},

Thank you for ${OFFERING_ME} the {post|inside} role. After thinking it over, I have decided not to accept it, and I wanted to tell you without delay.

[[interest:[[?met:I enjoyed our conversations and]][[!met:I]] have a very good impression of {company}. I hope our paths cross [[?met:again]][[!met:one day]].]]

[[addition:One more thing: {addition}.]]

${CLOSING}`,
  },
]
