import {
  ANNOUNCED,
  ASSETS_AGAIN,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  INTERVIEW_OR_POST,
  POST_TALKED_OF,
  SPOKE,
  SUBJECT,
  THE_MEETING,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const followUpFirst: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

${SPOKE}[[?met:, et je vous remercie [[?thanked:encore ]]du temps que vous m’avez accordé]].

[[interest:J’y ai repensé depuis, et mon intérêt pour ce travail comme pour {company|article} reste entier. S’il vous reste une question, j’y répondrai volontiers.]]

${ASSETS_AGAIN}

[[addition:J’ajoute une précision : {addition}.]]

${DOCUMENT}

Savez-vous quand la décision sera prise, et quelle est la prochaine étape ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

Je me permets de prendre des nouvelles au sujet du ${POST_TALKED_OF}.

[[interest:Ce travail me plaît, et j’aimerais vraiment rejoindre {company|article}.]]

${ASSETS_AGAIN}

[[addition:Un complément utile : {addition}.]]

${DOCUMENT}

Avez-vous déjà une date en vue pour la suite du recrutement ?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpPromised: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}. Je reviens donc vers vous[[?agreed:, comme convenu,]] au sujet du ${POST_TALKED_OF}.

[[interest:De mon côté, rien n’a changé : j’ai toujours envie de rejoindre {company|article}.]]

${ASSETS_AGAIN}

[[addition:[[?met:Je complète ce que j’ai dit]][[!met:J’aimerais ajouter ceci]] : {addition}.]]

${DOCUMENT}

Votre décision est-elle prise, ou vous faut-il encore un peu de temps ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

Je repense au ${POST_TALKED_OF}. Sauf erreur de ma part, ${ANNOUNCED}, et je me permets donc de prendre des nouvelles.

[[interest:Ce poste m’attire autant que le premier jour.]]

${ASSETS_AGAIN}

[[addition:Un élément à ajouter : {addition}.]]

${DOCUMENT}

Le choix est-il fait, ou la réflexion se poursuit-elle ?

${CLOSING_WITH_PHONE}`,
  },
]

/** They answered that nothing was decided yet. */
export const followUpAnswered: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?answer-theirs:Merci de votre réponse {answer-when|du}]][[!answer-theirs:Merci pour la réponse reçue {answer-when}]] au sujet du poste {post|inside|de} : j’ai bien compris que la décision demandait encore un peu de temps.[[?promise-due: [[?promise-theirs:Vous m’aviez alors annoncé]][[!promise-theirs:On m’avait alors annoncé]] {announced}.]]

[[interest:Mon envie de rejoindre {company|article} est intacte.]]

[[addition:J’ajoute un point : {addition}.]]

${DOCUMENT}

Avez-vous pu avancer depuis ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: SUBJECT,
    body: `{greeting},

Je reviens vers vous après [[?answer-theirs:votre réponse {answer-when|du}]][[!answer-theirs:la réponse reçue {answer-when}]], toujours au sujet du poste {post|inside|de}.[[?promise-due: Nous arrivons au moment prévu : ${ANNOUNCED}.]]

[[interest:Ce poste garde tout son intérêt pour moi, et je me tiens à votre disposition.]]

[[addition:J’aimerais compléter ma candidature : {addition}.]]

${DOCUMENT}

Une décision est-elle attendue prochainement ?

${CLOSING_WITH_PHONE}`,
  },
]

/** Spoken with since the interview, behind what is said of that. */
const AND_SINCE = `[[?met:, et de nouveau depuis]][[!met:[[?held:, et dont nous avons parlé depuis]]]]`

/** The reader has had a message already: other words, and fewer. */
export const followUpSecond: TemplateWordings = [
  {
    subject: `[[?held:{post} : suite à ${THE_MEETING} du {interview-day}]][[!held:Poste {post|inside|de} : je reviens vers vous]]`,
    body: `{greeting},

Je reviens vers vous au sujet du ${POST_TALKED_OF}[[?spoke-since:${AND_SINCE}]][[!spoke-since:[[?last-message-when:, après mon message {last-message-when|du}]]]]. Un recrutement prend du temps, et je le comprends très bien.

[[interest:Rejoindre {company|article} me plairait toujours autant.]]

${ASSETS_AGAIN}

[[addition:Un mot pour compléter ma candidature : {addition}.]]

${DOCUMENT}

[[?fair:Le poste est-il toujours à pourvoir ? Un mot me suffira.]][[!fair:La décision est-elle prise ? Un simple « pas encore » me suffira.]]

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de} : quelques mots[[?held: après ${THE_MEETING} du {interview-day}]]`,
    body: `{greeting},

Je vous écris de nouveau, en deux mots, à propos du ${POST_TALKED_OF}.

[[interest:Mon intérêt n’a pas changé, et je peux me rendre disponible pour un nouvel échange.]]

${ASSETS_AGAIN}

[[addition:Voici un complément : {addition}.]]

${DOCUMENT}

Le recrutement est-il toujours en cours ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `${INTERVIEW_OR_POST} : toujours disponible`,
    body: `{greeting},

Un mot seulement, pour garder le contact au sujet du ${POST_TALKED_OF}.

[[interest:Je reste disponible pour en parler, quand cela vous convient.]]

${ASSETS_AGAIN}

[[addition:J’en profite pour ajouter ceci : {addition}.]]

${DOCUMENT}

Savez-vous quand vous pourrez faire votre choix ?

${CLOSING_WITH_PHONE}`,
  },
]
