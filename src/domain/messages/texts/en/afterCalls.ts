import { CLOSING, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const REMINDER = `[[assets:As a reminder, what I would bring to the role:
{assets}]]

[[addition:I would add this: {addition}.]]

${DOCUMENT}`

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: my message',
    body: `{greeting},

I left you a message {call-when}. I am sending you these few lines as well, so that you can answer whenever it suits you.

[[interest:Our interview {interview-when} made me want to join {company}, and I am still interested in the {post} role.]]

${REMINDER}

Do you know when the decision will be made?

${CLOSING_WITH_PHONE}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject: '{post}, interview on {interview-day}: my call',
    body: `{greeting},

I tried to reach you by phone[[?call-when: {call-when}]]. You were no doubt busy, so I am writing instead.

[[interest:It was about the {post} role we discussed {interview-when}, which still interests me very much.]]

${REMINDER}

Has a decision been made yet? You can also call me on {own-phone}.

${CLOSING}`,
  },
]
