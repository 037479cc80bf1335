import {
  ASSETS_AGAIN,
  CLOSING,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  POST_TALKED_OF,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const MORE = `${ASSETS_AGAIN}

[[addition:I would like to add this: {addition}.]]

${DOCUMENT}`

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject:
      '{post}[[?held:, interview on {interview-day}]][[!held: role]][[?left-voicemail:: my voicemail]][[?left-message:: my message]][[?called:: my call]]',
    body: `{greeting},

[[?their-call-when:Thank you for your message {their-call-when}. ]][[?left-voicemail:I left you a voicemail {call-when}. ]][[?left-message:I left a message for you {call-when}. ]][[?called:I tried to reach you by phone {call-when}. ]]I am writing about ${POST_TALKED_OF}[[?call-when:, so that you can answer whenever it suits you]].

[[interest:I still very much like the idea of joining {company}.]]

${MORE}

[[?their-call-when:When would be a good time to talk?]][[!their-call-when:Do you know whether a decision has been made?]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject:
      '{post}[[?held:, interview on {interview-day}]][[!held: role]][[?call-when:: my call]]',
    body: `{greeting},

[[?left-voicemail:After the voicemail I left you {call-when}, here]][[?left-message:After the message I left for you {call-when}, here]][[?called:After my call {call-when}, here]][[!call-when:Here]] are a few lines on ${POST_TALKED_OF}.

[[interest:I am still very interested in the role.]]

${MORE}

Do you know when a decision might be made?

${CLOSING_WITH_PHONE}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject:
      '{post}[[?held:, interview on {interview-day}]][[!held: role]][[?call-when:: my call]]',
    body: `{greeting},

[[?call-when:I tried to reach you by phone {call-when}, and am writing so as not to interrupt you again. It was]][[!call-when:I am writing]] about ${POST_TALKED_OF}.

[[interest:I am still interested, and would be glad to work with a team like yours.]]

${MORE}

Have you been able to decide?[[?own-phone: You can also call me on {own-phone}.]]

${CLOSING}`,
  },
]
