import {
  ASSETS_AGAIN,
  CLOSING,
  CLOSING_WITH_PHONE,
  DAY_AND_POST,
  DOCUMENT,
  INTERVIEW_OR_POST,
  MEETING_OF,
  POST_TALKED_OF,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The calls since, of either side, that the reader knows of. */
export const CALLED_BEFORE =
  '[[?their-call-when:Merci pour votre message {their-call-when|du}. ]][[?left-voicemail:Je vous ai laissé un message vocal {call-when}. ]][[?left-message:J’ai laissé un message pour vous {call-when}. ]][[?called:J’ai cherché à vous joindre {call-when}. ]]'

const MORE = `${ASSETS_AGAIN}

[[addition:J’aimerais ajouter ceci : {addition}.]]

${DOCUMENT}`

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject: `${DAY_AND_POST}[[?call-when: : suite à mon [[?left-voicemail:message vocal]][[?left-message:message]][[?called:appel]]]]`,
    body: `{greeting},

${CALLED_BEFORE}Je vous écris au sujet du ${POST_TALKED_OF}[[?call-when: : vous pourrez ainsi me répondre quand cela vous arrange]].

[[interest:L’idée de rejoindre {company|article} me plaît toujours beaucoup.]]

${MORE}

[[?their-call-when:Quel moment vous conviendrait pour en parler ?]][[!their-call-when:[[?fair:Est-ce bien à vous que je dois m’adresser pour la suite ?]][[!fair:Savez-vous si une décision est prise ?]]]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de}[[?held:, ${MEETING_OF}]][[?call-when: : mon appel]]`,
    body: `{greeting},

[[?left-voicemail:Après le message vocal que je vous ai laissé {call-when}, voici]][[?left-message:Après le message laissé pour vous {call-when}, voici]][[?called:Après mon appel {call-when|du}, voici]][[!call-when:Voici]] quelques lignes à propos du ${POST_TALKED_OF}.

[[interest:Ce poste continue de m’intéresser.]]

${MORE}

[[?fair:Pouvez-vous me dire à qui m’adresser pour la suite ?]][[!fair:Savez-vous quand une décision pourra être prise ?]]

${CLOSING_WITH_PHONE}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject: `${INTERVIEW_OR_POST}[[?call-when: : mon appel]]`,
    body: `{greeting},

[[?call-when:J’ai essayé de vous joindre {call-when} ; je vous écris pour ne pas vous déranger davantage.]] [[?call-when:C’était]][[!call-when:Je vous écris]] au sujet du ${POST_TALKED_OF}.

[[interest:Ce poste m’intéresse toujours, et j’aimerais travailler avec ${YOUR_TEAM}.]]

${MORE}

[[?fair:Est-ce bien à vous que je dois m’adresser ?]][[!fair:Une décision est-elle prise ?]][[?own-phone: Vous pouvez aussi m’appeler au {own-phone}.]]

${CLOSING}`,
  },
]
