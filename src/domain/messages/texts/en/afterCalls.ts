import {
  ASSETS_AGAIN,
  CLOSING,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  MEETING,
  POST_TALKED_OF,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The calls since, of either side, that the reader knows of. */
export const CALLED_BEFORE =
  '[[?their-call-when:Thank you for your message {their-call-when}. ]][[?left-voicemail:I left you a voicemail {call-when}. ]][[?left-message:I left a message for you {call-when}. ]][[?called:I tried to reach you by phone {call-when}. ]]'

const MORE = `${ASSETS_AGAIN}

[[addition:I would like to add this: {addition}.]]

${DOCUMENT}`

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]][[!held: role]][[?call-when:: my [[?left-voicemail:voicemail]][[?left-message:message]][[?called:call]]]]`,
    body: `{greeting},

${CALLED_BEFORE}I am writing about ${POST_TALKED_OF}[[?call-when:, so that you can answer whenever it suits you]].

[[interest:I still very much like the idea of joining {company}.]]

${MORE}

[[?their-call-when:When would be a good time to talk?]][[!their-call-when:[[?fair:Are you the right person to speak to about the next step?]][[!fair:Do you know whether a decision has been made?]]]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]][[!held: role]][[?call-when:: my call]]`,
    body: `{greeting},

[[?left-voicemail:After the voicemail I left you {call-when}, here]][[?left-message:After the message I left for you {call-when}, here]][[?called:After my call {call-when}, here]][[!call-when:Here]] are a few lines on ${POST_TALKED_OF}.

[[interest:I am still very interested in the role.]]

${MORE}

[[?fair:Could you tell me whom to speak to about the next step?]][[!fair:Do you know when a decision might be made?]]

${CLOSING_WITH_PHONE}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject: `{post}[[?held:, ${MEETING} on {interview-day}]][[!held: role]][[?call-when:: my call]]`,
    body: `{greeting},

[[?call-when:I tried to reach you by phone {call-when}, and am writing so as not to interrupt you again. It was]][[!call-when:I am writing]] about ${POST_TALKED_OF}.

[[interest:I am still interested, and would be glad to work with ${YOUR_TEAM}.]]

${MORE}

[[?fair:Are you the right person to speak to?]][[!fair:Has a decision been made?]][[?own-phone: You can also call me on {own-phone}.]]

${CLOSING}`,
  },
]
