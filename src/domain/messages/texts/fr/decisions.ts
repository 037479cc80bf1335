import { CLOSING, CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const tellOthers: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : je me retire',
    body: `{greeting},

J’ai accepté un autre poste et je préfère vous prévenir sans attendre : je retire ma candidature au poste {post|inside|de}.

[[interest:Merci pour le temps que vous m’avez accordé. Notre échange {interview-when|du} m’a donné une très bonne image {company|du}, et j’aurai plaisir à vous recroiser.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const withdrawal: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : je me retire',
    body: `{greeting},

Après réflexion, je retire ma candidature au poste {post|inside|de}. Je préfère vous le dire dès maintenant, pour que vous puissiez avancer avec d’autres.

[[interest:Merci pour le temps que vous m’avez accordé et pour notre échange {interview-when|du}. Je vous souhaite de trouver la bonne personne.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const acceptance: TemplateWordings = [
  {
    subject: 'Poste {post|inside|de} : j’accepte votre proposition',
    body: `{greeting},

C’est avec plaisir que j’accepte votre proposition pour le poste {post|inside|de}.[[?start-date: Je serai là le {start-date}, comme convenu.]]

[[interest:Merci pour votre confiance et pour nos échanges. J’ai hâte de rejoindre {company|article}.]]

[[addition:J’ajoute un mot : {addition}.]]

Pourriez-vous me dire quand le contrat sera prêt à signer ?

${CLOSING_WITH_PHONE}`,
  },
]

export const decline: TemplateWordings = [
  {
    subject: 'Poste {post|inside|de} : ma réponse à votre proposition',
    body: `{greeting},

Merci de m’avoir proposé le poste {post|inside|de}. Après réflexion, je ne vais pas l’accepter, et je préfère vous le dire sans tarder.

[[interest:Nos échanges m’ont plu, et je garde une très bonne image {company|du}. J’espère que nos chemins se croiseront de nouveau.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]
