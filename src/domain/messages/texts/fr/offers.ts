import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const offerQuestion: TemplateWordings = [
  {
    subject: 'Poste {post|inside|de} : une question sur votre proposition',
    body: `{greeting},

Merci pour votre proposition pour le poste {post|inside|de}.

[[interest:J’ai très envie de rejoindre {company|article}, et je souhaite vous répondre en connaissance de cause.]]

[[?question:Un point reste à préciser : {question}]][[!question:Pourriez-vous me rappeler par écrit le salaire, la date de début, la période d’essai et les avantages prévus ?]]

[[?answer-by:Je pourrai alors vous répondre d’ici le {answer-by}, comme vous me l’avez demandé.]]

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminder: TemplateWordings = [
  {
    subject: 'Poste {post|inside|de} : mon message sur votre proposition',
    body: `{greeting},

Je reviens vers vous au sujet de votre proposition pour le poste {post|inside|de}.[[?answer-by: Je dois vous répondre d’ici le {answer-by}, et votre retour m’aidera à le faire.]]

[[interest:Mon envie de rejoindre {company|article} est la même.]]

[[addition:J’ajoute un mot : {addition}.]]

Avez-vous pu regarder ce que je vous demandais ?

${CLOSING_WITH_PHONE}`,
  },
]

export const offerReminderPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Je vous appelle au sujet de votre proposition pour le poste {post|inside|de}. Avez-vous une minute ? »

Votre question
« [[interest:J’ai toujours très envie de vous rejoindre. ]]Avez-vous pu regarder ce que je vous demandais ? »

[[?answer-by:Pour situer
« Je dois vous répondre d’ici le {answer-by}. »]]

Si ce n’est pas le moment
« Je comprends. Quel serait le bon moment pour en parler ? »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]

export const tellOffer: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : une date à vous dire',
    body: `{greeting},

Je vous dois une information : j’ai reçu une proposition d’une autre entreprise[[?answer-by:, à laquelle je dois répondre d’ici le {answer-by}]].

[[interest:Le poste {post|inside|de} dont nous avons parlé {interview-when} garde ma préférence, et j’aimerais connaître votre position avant de répondre.]]

[[addition:J’ajoute un mot : {addition}.]]

Savez-vous si une décision est possible [[?answer-by:d’ici là]][[!answer-by:dans les jours qui viennent]] ?

${CLOSING_WITH_PHONE}`,
  },
]

export const tellOfferPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avons parlé {interview-when} du poste {post|inside|de}. Avez-vous une minute ? »

Ce que vous avez à dire
« J’ai reçu une autre proposition[[?answer-by:, et je dois répondre d’ici le {answer-by}]].[[interest: Votre poste garde ma préférence.]] »

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
    subject: 'Entretien du {interview-day}, {post|inside} : où en est le poste',
    body: `{greeting},

Nous avions échangé {interview-when} au sujet du poste {post|inside|de}, que vous n’avez finalement pas pourvu à ce moment-là.

[[interest:J’ai toujours envie de rejoindre {company|article}.]]

[[addition:Du nouveau depuis : {addition}.]]

Savez-vous si le recrutement va reprendre ?

${CLOSING_WITH_PHONE}`,
  },
]

export const askIfReopenedPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avions parlé {interview-when} du poste {post|inside|de}, qui n’avait pas été pourvu. Avez-vous une minute ? »

Votre question
« [[interest:Ce poste m’intéresse toujours. ]]Savez-vous si le recrutement va reprendre ? »

[[addition:À ajouter au besoin
{addition}]]

Si ce n’est pas le moment
« Je comprends. Quand pourrais-je vous rappeler ? »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]
