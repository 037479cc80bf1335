import { emailAfterVoicemail, shortEmailSmallFirm } from '#domain/messages/texts/en/afterCalls.ts'
import {
  handwrittenLetter,
  reApproach,
  reApproachLinkedin,
  refusalLinkedin,
  refusalThanks,
} from '#domain/messages/texts/en/afterRefusal.ts'
import { linkedinInvitation, linkedinMessage } from '#domain/messages/texts/en/connection.ts'
import { acceptance, decline, tellOthers, withdrawal } from '#domain/messages/texts/en/decisions.ts'
import {
  followUpFirst,
  followUpPromised,
  followUpSecond,
} from '#domain/messages/texts/en/followUp.ts'
import {
  messageWithAssistant,
  phoneScript,
  reApproachPhone,
  voicemailScript,
} from '#domain/messages/texts/en/spoken.ts'
import { thanksEmail, thanksLetter, thanksLinkedin } from '#domain/messages/texts/en/thanks.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'

/** Every message in English. */
export const englishTexts: MessageTexts = {
  language: 'en',
  plainSubjects: [
    '{post}, interview on {interview-day}',
    'Our talk on {interview-day}, {post}',
    'After our interview on {interview-day}, {post}',
  ],
  templates: {
    'thanks-email': thanksEmail,
    'thanks-linkedin': thanksLinkedin,
    'thanks-letter': thanksLetter,
    'linkedin-invitation': linkedinInvitation,
    'linkedin-message': linkedinMessage,
    'follow-up-first': followUpFirst,
    'follow-up-promised': followUpPromised,
    'follow-up-second': followUpSecond,
    'email-after-voicemail': emailAfterVoicemail,
    'short-email-small-firm': shortEmailSmallFirm,
    'phone-script': phoneScript,
    'voicemail-script': voicemailScript,
    'message-with-assistant': messageWithAssistant,
    'refusal-thanks': refusalThanks,
    'refusal-linkedin': refusalLinkedin,
    'handwritten-letter': handwrittenLetter,
    're-approach': reApproach,
    're-approach-linkedin': reApproachLinkedin,
    're-approach-phone': reApproachPhone,
    'tell-others': tellOthers,
    acceptance,
    decline,
    withdrawal,
  },
}
