import {
  ASSETS,
  CLOSING,
  CLOSING_WITH_PHONE,
  DAY_AND_POST,
  DOCUMENT,
  MEETING_OF,
  OFFERED,
  QUESTION,
  THE_MEETING,
  UNDERSTOOD,
  YOUR_TEAM,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

// The theme of the talk opens the subject (S5); without one the name does (S4).
const THANKS_SUBJECT = `[[?theme:{theme} – ]][[!theme:[[?signature:{signature} – ]]]]${DAY_AND_POST}`

/**
 * To somebody who was not at the interview: the thanks goes to those who were; where none was held, it
 * is for what was read.
 */
const TO_THE_TEAM = `[[?not-held:Merci pour l’attention portée à ma candidature au poste {post|inside|de}.]][[!met:[[!not-held:Merci [[?agency:de transmettre mes remerciements ]]à {team} pour ${THE_MEETING} {interview-when|du} au sujet du poste {post|inside|de}[[?interviewers:, et en particulier à {interviewers}]].]]]]`

export const thanksEmail: TemplateWordings = [
  {
    subject: THANKS_SUBJECT,
    body: `{greeting},

[[?met:Merci pour notre [[?fair:rencontre]][[!fair:entretien]] {interview-when|du} au sujet du poste {post|inside|de}, et pour le temps que vous m’avez accordé.]]${TO_THE_TEAM}[[?points: Voici ce qui m’est resté en tête : {points}.]]

[[interest:[[?not-held:Ce poste m’intéresse toujours, et j’en parlerai volontiers avec vous.]][[!not-held:Cet échange m’a permis de bien comprendre le poste et m’a donné envie de rejoindre {company|article}.]]]]

${UNDERSTOOD}

${ASSETS}

[[addition:Une précision que je n’ai pas donnée sur le moment : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `[[?not-held:candidature au]][[!not-held:[[?theme:{theme} : ]][[!theme:merci pour ]][[?met:notre échange]][[!met:l’échange]] du {interview-day},]] poste {post|inside|de}`,
    body: `{greeting},

[[?met:Notre conversation {interview-when|du} m’a beaucoup appris sur {company|article}, et je vous en remercie.]]${TO_THE_TEAM}[[?points: J’en garde surtout ceci : {points}.]]

[[interest:J’y ai repensé depuis : le poste {post|inside|de} correspond bien à ce que je cherche, et j’aimerais beaucoup rejoindre ${YOUR_TEAM}.]]

${UNDERSTOOD}

${ASSETS}

[[addition:J’ajoute un élément qui peut vous être utile : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `[[?not-held:Poste {post|inside|de}]][[!not-held:{post}, ${MEETING_OF}[[?theme: : {theme}]]]]`,
    body: `{greeting},

[[?met:Je vous remercie d’avoir pris le temps, {interview-when}, de me présenter le poste {post|inside|de}.]]${TO_THE_TEAM}[[?points: Je repense notamment à ceci : {points}.]]

[[interest:[[!not-held:Je comprends mieux ce qui est attendu, et je]][[?not-held:Je]] me projette bien dans ce poste.]]

${UNDERSTOOD}

${ASSETS}

[[addition:Pour compléter ce que j’ai dit : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, [[?not-held:merci pour l’attention portée à ma candidature au]][[!not-held:[[?met:merci pour notre échange {interview-when|du}]][[!met:merci à {team} pour ${THE_MEETING} {interview-when|du}]] au sujet du]] poste {post|inside|de}.[[?points: J’en retiens surtout ceci : {points}.]]

[[interest:[[?not-held:Ce poste m’intéresse toujours.]][[!not-held:Cet échange a renforcé mon envie de rejoindre {company|article}.]]]]

[[assets:En bref, mon profil pour ce poste : {assets-inline}.]]

[[addition:Une précision utile : {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
  {
    body: `{hello}, [[?not-held:je vous remercie de l’attention portée à ma candidature pour]][[!not-held:[[?met:je vous remercie du temps que vous avez pris {interview-when} pour me présenter]][[!met:je remercie {team}, qui m’a présenté {interview-when}]]]] le poste {post|inside|de}.[[?points: Ce qui m’intéresse en particulier : {points}.]]

[[interest:[[?not-held:J’aimerais toujours rejoindre ${YOUR_TEAM}.]][[!not-held:Ce que j’ai appris de l’équipe me donne envie de la rejoindre.]]]]

[[assets:Pour ce poste, je peux apporter : {assets-inline}.]]

[[addition:Un mot de plus : {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
]

/** What goes into the envelope with a letter. */
const ENCLOSED = `[[document:[[?attachments:P. J. : {attachments}]]
[[?links:En ligne : {links}]][[!documents:P. J. : {documents}]]]]`

export const thanksLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

[[?met:Je vous remercie de votre écoute, et du temps que vous m’avez consacré {interview-when} pour parler du poste {post|inside|de}.]]${TO_THE_TEAM}[[?points: Voici ce qui m’est resté en mémoire : {points}.]]

[[interest:[[?not-held:Mon envie de rejoindre {company|article} reste entière.]][[!not-held:[[?fair:Cette rencontre]][[!fair:Cet entretien]] a renforcé mon envie de rejoindre {company|article}.]]]]

${UNDERSTOOD}

[[assets:Pour ce poste, mon profil en quelques mots : {assets-inline}.]]

[[addition:Je souhaite ajouter ceci : {addition}.]]

Avec mes meilleures salutations,

{signature}

${ENCLOSED}`,
  },
  {
    body: `Le {today}

{salutation},

[[?met:[[?fair:Notre rencontre]][[!fair:Notre entretien]] {interview-when|du} au sujet du poste {post|inside|de} m’a appris beaucoup de choses, et je vous remercie de m’avoir consacré ce moment.]]${TO_THE_TEAM}[[?points: J’en garde ceci à l’esprit : {points}.]]

[[interest:[[?not-held:J’aimerais toujours rejoindre {company|article}.]][[!not-held:J’y ai repensé depuis, et j’aimerais beaucoup rejoindre {company|article}.]]]]

${UNDERSTOOD}

[[assets:Voici ce que mon profil peut apporter : {assets-inline}.]]

[[addition:J’ajoute un élément utile : {addition}.]]

Avec mes salutations les plus cordiales,

{signature}

${ENCLOSED}`,
  },
]

export const thanksFair: TemplateWordings = [
  {
    subject:
      '[[?theme:{theme} – rencontre]][[!theme:[[?not-held:Rendez-vous]][[!not-held:Rencontre]]]] du {interview-day}, {post|inside}',
    body: `{greeting},

[[?met:Merci d’avoir pris le temps de me parler {interview-when}[[?fair:, lors du salon,]] du poste {post|inside|de}.]]${TO_THE_TEAM}[[?points: Voici ce que j’en retiens : {points}.]]

[[interest:[[?not-held:J’aimerais en savoir plus sur {company|article}, et]][[!not-held:Cet échange m’a donné envie d’en savoir plus sur {company|article}, et]] je vous confirme mon intérêt.]]

${ASSETS}

[[addition:[[?held:[[?fair:Le salon laisse peu de temps, alors j’ajoute]][[!fair:J’ajoute]]]][[!held:J’ajoute]] ceci : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]
