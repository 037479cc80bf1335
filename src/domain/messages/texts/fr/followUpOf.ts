import { CALLED_BEFORE } from './afterCalls.ts'
import {
  A_MEETING,
  ASSETS_AGAIN,
  CLOSING_WITH_PHONE,
  DOCUMENT,
  SUBJECT,
  THE_MEETING,
} from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** The first follow-up where no thanks went out: it opens by thanking. */
export const followUpThanks: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?met:Je vous remercie du temps que vous m’avez accordé {interview-when} pour parler du poste {post|inside|de}.]][[!met:[[?not-held:Je vous remercie de l’attention portée à ma candidature au]][[!not-held:Je remercie {team} pour ${THE_MEETING} {interview-when|du} au sujet du]] poste {post|inside|de}.]][[?points: Voici ce que j’en ai retenu : {points}.]]

[[interest:[[?not-held:Mon envie de rejoindre {company|article} reste entière.]][[!not-held:Cet échange m’a donné envie de rejoindre {company|article}.]]]]

${ASSETS_AGAIN}

[[addition:Je n’ai pas eu l’occasion de le dire : {addition}.]]

${DOCUMENT}

[[?promise-due:[[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}. ]]Savez-vous quand vous pourrez décider, et s’il y aura une autre étape ?

${CLOSING_WITH_PHONE}`,
  },
]

/** At a fair many are met: whom to go on with may still be open (S1). */
export const followUpFair: TemplateWordings = [
  {
    subject:
      '[[?signature:{signature} – [[?not-held:rendez-vous]][[!not-held:rencontre]]]][[!signature:[[?not-held:Rendez-vous]][[!not-held:Rencontre]]]] du {interview-day}, {post|inside}',
    body: `{greeting},

[[?not-held:Je vous écris]][[!not-held:[[?met:Nous nous sommes parlé]][[!met:J’ai rencontré {team}]] {interview-when}[[?fair: lors du salon]],]] au sujet du poste {post|inside|de}.[[?promise-due: [[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}.]]

[[interest:[[?not-held:J’aimerais en savoir plus sur {company|article}.]][[!not-held:Ce que j’ai appris sur {company|article} m’a donné envie de poursuivre.]]]]

${ASSETS_AGAIN}

[[addition:J’ajoute ceci : {addition}.]]

${DOCUMENT}

Est-ce bien à vous que je dois m’adresser pour la suite ?

${CLOSING_WITH_PHONE}`,
  },
]

/** What the consultant answered, and the calls since. */
const AT_FIRST = `[[?answered:[[?answer-theirs:Merci de votre réponse {answer-when|du}. ]]]]${CALLED_BEFORE}`

/** To the consultant of the agency, after an interview at their client's, or with the agency alone. */
export const followUpAgency: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

${AT_FIRST}[[?at-client:J’ai eu {interview-when} ${A_MEETING} avec {company|article}[[?interviewers: ({interviewers})]] pour le]][[!at-client:[[?met:Nous avons échangé {interview-when}]][[!met:[[?held:J’ai eu ${A_MEETING} {interview-when} avec {interviewers}]][[!held:Je vous écris]]]] au sujet du]] poste {post|inside|de} que vous suivez.[[?promise-due: [[?promise-theirs:Vous m’aviez annoncé]][[!promise-theirs:On m’avait annoncé]] {announced}.]]

[[interest:Mon intérêt pour ce poste se confirme.]]

${ASSETS_AGAIN}

[[addition:J’ajoute une précision, que vous pouvez transmettre : {addition}.]]

${DOCUMENT}

Avez-vous eu un retour de votre client ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `Poste {post|inside|de}[[?held: : suite à ${THE_MEETING} du {interview-day}]][[!held: chez votre client]]`,
    body: `{greeting},

${AT_FIRST}Je reviens vers vous au sujet du poste {post|inside|de} chez votre client[[?held:, après ${THE_MEETING} {interview-when|du}]].

[[interest:Ma motivation pour ce poste reste la même.]]

[[addition:Un complément pour votre client : {addition}.]]

${DOCUMENT}

Savez-vous où ils en sont ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: `${SUBJECT} : des nouvelles`,
    body: `{greeting},

${AT_FIRST}Un mot pour savoir où en est votre client au sujet du poste {post|inside|de}[[?held:, depuis ${THE_MEETING} {interview-when|du}]].

[[interest:Je reste disponible pour un [[?at-client:nouvel ]]échange avec eux.]]

[[addition:À transmettre si cela vous semble utile : {addition}.]]

${DOCUMENT}

Y a-t-il du nouveau de leur côté ?

${CLOSING_WITH_PHONE}`,
  },
]
