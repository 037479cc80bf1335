import { ASSETS, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

// Name, date and post (S4): the name first, for lists are read from the left.
const SUBJECT =
  '[[?signature:{signature} – entretien]][[!signature:Entretien]] du {interview-day}, {post|inside}'

export const followUpFirst: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Nous avons échangé {interview-when} au sujet du poste {post|inside|de}.

[[interest:J’y ai repensé depuis, et mon intérêt pour ce travail comme pour {company|article} reste entier.]]

${ASSETS}

[[addition:Une précision que je n’ai pas eu l’occasion de donner : {addition}.]]

${DOCUMENT}

Savez-vous quand la décision sera prise, et quelle est la prochaine étape ?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpPromised: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Vous m’aviez parlé d’une réponse autour du {promised-date}. Je reviens donc vers vous, comme convenu, au sujet du poste {post|inside|de} dont nous avons discuté {interview-when}.

[[interest:De mon côté, rien n’a changé : j’ai toujours envie de rejoindre {company|article}.]]

${ASSETS}

[[addition:Entre-temps, un élément nouveau : {addition}.]]

${DOCUMENT}

Votre décision est-elle prise, ou vous faut-il encore un peu de temps ?

${CLOSING_WITH_PHONE}`,
  },
]

export const followUpSecond: TemplateWordings = [
  {
    subject: '{post} : suite à notre entretien du {interview-day}',
    body: `{greeting},

[[?last-message-when:Mon dernier message date {last-message-when|du}. ]]Je sais qu’un recrutement prend du temps : je ne vous écris que quelques lignes.

[[interest:Le poste {post|inside|de} dont nous avons parlé {interview-when} m’intéresse toujours, et l’envie de rejoindre {company|article} est intacte.]]

${ASSETS}

[[addition:Du nouveau depuis : {addition}.]]

${DOCUMENT}

La décision est-elle prise de votre côté ? Un simple « pas encore » me suffira.

${CLOSING_WITH_PHONE}`,
  },
]

/** The first follow-up where no thanks went out: it opens by thanking. */
export const followUpThanks: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Je vous remercie du temps que vous m’avez accordé {interview-when} pour parler du poste {post|inside|de}.[[?points: Un point m’est resté en tête : {points}.]]

[[interest:J’y ai repensé depuis, et mon intérêt pour ce travail comme pour {company|article} reste entier.]]

${ASSETS}

[[addition:Une précision que je n’ai pas eu l’occasion de donner : {addition}.]]

${DOCUMENT}

Savez-vous quand la décision sera prise, et quelle est la prochaine étape ?

${CLOSING_WITH_PHONE}`,
  },
]
