import { emailAfterVoicemail, shortEmailSmallFirm } from './afterCalls.ts'
import {
  handwrittenLetter,
  reApproach,
  reApproachLinkedin,
  refusalLinkedin,
  refusalThanks,
} from './afterRefusal.ts'
import {
  invitationFollowUp,
  invitationReApproach,
  invitationRefusal,
  linkedinInvitation,
  linkedinMessage,
} from './connection.ts'
import { acceptance, decline, tellOthers, withdrawal } from './decisions.ts'
import { followUpAnswered, followUpFirst, followUpPromised, followUpSecond } from './followUp.ts'
import { followUpAgency, followUpFair, followUpThanks } from './followUpOf.ts'
import { followUpNetworking, keepInTouch, keepInTouchPhone, thanksNetworking } from './network.ts'
import { askAnotherTime, confirmInterview } from './ahead.ts'
import { afterAbsence, afterCancellation, afterNoShow } from './notHeld.ts'
import {
  askIfReopened,
  askIfReopenedPhone,
  offerCounter,
  offerQuestion,
  offerReminder,
  offerReminderPhone,
  tellOffer,
  tellOfferPhone,
} from './offers.ts'
import { askNews } from './sent.ts'
import { messageWithAssistant, phoneScript, reApproachPhone, voicemailScript } from './spoken.ts'
import { thanksEmail, thanksFair, thanksLetter, thanksLinkedin } from './thanks.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'

/** Every message in French. */
export const frenchTexts: MessageTexts = {
  language: 'fr',
  plainSubjects: [
    'Entretien du {interview-day}, {post|inside}',
    '{post}, échange du {interview-day}',
    'Suite à l’échange du {interview-day}, {post|inside}',
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
    'thanks-networking': thanksNetworking,
    'follow-up-thanks': followUpThanks,
    'follow-up-networking': followUpNetworking,
    'after-no-show': afterNoShow,
    'after-absence': afterAbsence,
    'after-cancellation': afterCancellation,
    'offer-question': offerQuestion,
    'offer-reminder': offerReminder,
    'offer-reminder-phone': offerReminderPhone,
    'tell-offer': tellOffer,
    'tell-offer-phone': tellOfferPhone,
    'keep-in-touch': keepInTouch,
    'keep-in-touch-phone': keepInTouchPhone,
    'ask-if-reopened': askIfReopened,
    'ask-if-reopened-phone': askIfReopenedPhone,
    'ask-news': askNews,
    'thanks-fair': thanksFair,
    'follow-up-fair': followUpFair,
    'follow-up-agency': followUpAgency,
    'follow-up-answered': followUpAnswered,
    'invitation-follow-up': invitationFollowUp,
    'invitation-refusal': invitationRefusal,
    'invitation-re-approach': invitationReApproach,
    'offer-counter': offerCounter,
    'confirm-interview': confirmInterview,
    'ask-another-time': askAnotherTime,
  },
}
