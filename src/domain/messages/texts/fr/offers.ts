import {
  A_MEETING,
  CLOSING_WITH_PHONE,
  INTERVIEW_OR_POST,
  MEETING_OF,
  POST_TALKED_OF,
  THE_MEETING,
  YOUR_OFFER,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const offerQuestion: TemplateWordings = [
  {
    subject: `Poste {post|inside|de} : une question sur ${YOUR_OFFER}`,
    body: `{greeting},

Merci de ${YOUR_OFFER} pour le poste {post|inside|de}.

[[interest:J’ai très envie de rejoindre {company|article}, et je souhaite vous répondre en connaissance de cause.]]

[[question:Un point reste à préciser : {question}]][[!question:Pourriez-vous me confirmer par écrit le salaire, la date de début, la période d’essai et les avantages ?]]

[[?answer-by:Je pourrai alors vous répondre d’ici au {answer-by}, comme prévu.]]

${CLOSING_WITH_PHONE}`,
  },
]

/** A counter-proposal: what is wished for, once, and kindly. */
export const offerCounter: TemplateWordings = [
  {
    subject: `Poste {post|inside|de} : un point de ${YOUR_OFFER}`,
    body: `{greeting},

Merci beaucoup de ${YOUR_OFFER} pour le poste {post|inside|de}. J’y ai réfléchi avec attention.

[[interest:L’équipe et le travail me plaisent, et j’aimerais pouvoir vous dire oui.]]

Un point compte pour moi : {wish}.

[[addition:Voici pourquoi : {addition}.]]

Serait-il possible d’en parler ensemble[[?answer-by: avant le {answer-by}]] ?

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminder: TemplateWordings = [
  {
    subject: `Poste {post|inside|de} : mon message sur ${YOUR_OFFER}`,
    body: `{greeting},

Je reviens vers vous au sujet de la proposition pour le poste {post|inside|de}.[[?answer-by: Je dois vous répondre d’ici au {answer-by}, et votre retour m’aidera à le faire.]]

[[interest:J’ai toujours très envie de rejoindre {company|article}.]]

[[addition:J’ajoute un mot : {addition}.]]

Avez-vous pu étudier ma demande ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: 'Poste {post|inside|de} : où en est ma demande',
    body: `{greeting},

Je me permets de revenir sur la demande que je vous ai faite, à propos de la proposition pour le poste {post|inside|de}.

[[interest:[[?agency:Cette]][[!agency:Votre]] équipe m’attire toujours autant.]]

[[addition:Une précision : {addition}.]]

Une réponse vous semble-t-elle possible[[?answer-by: d’ici au {answer-by}, dernier jour prévu pour la mienne]] ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: 'Poste {post|inside|de} : avant de vous répondre',
    body: `{greeting},

Quelques mots encore à propos de la proposition pour le poste {post|inside|de} : il me manque un élément pour me décider.

[[interest:Je souhaite toujours rejoindre {company|article}.]]

[[addition:Pour préciser : {addition}.]]

Pouvez-vous me dire quand vous pensez m’apporter une réponse ?

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminderPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Je vous appelle au sujet de la proposition pour le poste {post|inside|de}. Avez-vous une minute ? »

Votre question
« [[interest:J’ai toujours très envie de rejoindre {company|article}. ]]Avez-vous pu étudier ma demande ? »

[[?answer-by:Pour situer
« Je dois vous répondre d’ici au {answer-by}. »]]

Si ce n’est pas le moment
« Je comprends. Quel serait le bon moment pour en parler ? »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]

export const tellOffer: TemplateWordings = [
  {
    subject: `${INTERVIEW_OR_POST} : une information à vous donner`,
    body: `{greeting},

Par souci de transparence, je tiens à vous le dire : j’ai reçu une proposition d’une autre entreprise[[?answer-by:, à laquelle je dois répondre d’ici au {answer-by}]].

Je pense bien sûr au ${POST_TALKED_OF}.[[interest: Ce poste m’intéresse toujours beaucoup, et j’aimerais avoir votre réponse avant de donner la mienne.]]

[[addition:J’ajoute un mot : {addition}.]]

Savez-vous si une décision est possible [[?answer-by:d’ici là]][[!answer-by:dans les jours qui viennent]] ?

${CLOSING_WITH_PHONE}`,
  },
]

export const tellOfferPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. [[?met:Nous avons parlé {interview-when}]][[!met:[[?held:J’ai eu ${A_MEETING} {interview-when} au sujet]][[!held:Je vous appelle au sujet]]]] du poste {post|inside|de}. Avez-vous une minute ? »

Ce que vous avez à dire
« J’ai reçu une autre proposition[[?answer-by:, et je dois répondre d’ici au {answer-by}]].[[interest: Le poste que vous proposez m’intéresse toujours beaucoup.]] »

Votre question
« Savez-vous si une décision est possible [[?answer-by:d’ici là]][[!answer-by:dans les jours qui viennent]] ? »

Si ce n’est pas possible
« Je comprends, merci de me le dire. Je vous tiendrai au courant. »

Pour finir
« Merci, bonne journée. »`,
  },
]

export const askIfReopened: TemplateWordings = [
  {
    subject: `${INTERVIEW_OR_POST} : où en est le poste`,
    body: `{greeting},

[[?held:[[?met:Nous avions échangé {interview-when}]][[!met:J’avais eu ${A_MEETING} {interview-when}[[?interviewers: avec {interviewers}]]]] au sujet du]][[!held:J’avais posé ma candidature au]] poste {post|inside|de}, qui n’avait finalement pas été pourvu.

[[interest:J’ai toujours envie de rejoindre {company|article}.]]

[[addition:Depuis, il y a du nouveau : {news}.]]

Savez-vous si le recrutement va reprendre ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de}[[?held:, ${MEETING_OF}]] : des nouvelles`,
    body: `{greeting},

Je prends des nouvelles au sujet du poste {post|inside|de}, resté en suspens[[?held: après ${THE_MEETING} {interview-when|du}]].

[[interest:S’il revenait à l’ordre du jour, j’en parlerais volontiers avec vous.]]

[[addition:J’ai avancé de mon côté : {news}.]]

Sa réouverture est-elle prévue ?

${CLOSING_WITH_PHONE}`,
  },
]

export const askIfReopenedPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. [[?held:[[?met:Nous avions parlé {interview-when}]][[!met:J’avais eu ${A_MEETING} {interview-when} au sujet]] du]][[!held:J’avais posé ma candidature au]] poste {post|inside|de}, qui n’avait pas été pourvu. Avez-vous une minute ? »

Votre question
« [[interest:Ce poste m’intéresse toujours. ]]Savez-vous si le recrutement va reprendre ? »

[[addition:À ajouter au besoin
« Depuis, il y a du nouveau : {news}. »]]

Si ce n’est pas le moment
« Je comprends. Quand pourrais-je vous rappeler ? »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]
