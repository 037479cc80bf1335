import { CLOSING, CLOSING_WITH_PHONE, THE_MEETING, YOUR_OFFER } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT = 'Poste {post|inside|de} : retrait de ma candidature'

/** An appointment that falls through must be said (it is in somebody's diary). */
const CANCELS =
  '[[?next-interview: Je vous prie donc d’annuler le rendez-vous du {next-interview}.]]'

/** Thanks for what took place; nothing where no interview was held. */
const THANKS_FOR_TALK = `[[?held:[[?met: et pour notre échange {interview-when|du}]][[!met: et pour ${THE_MEETING} {interview-when|du}]]]]`

export const tellOthers: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

J’ai accepté un autre poste et je préfère vous prévenir sans attendre : je retire ma candidature au poste {post|inside|de}.${CANCELS}

[[interest:Merci pour l’attention portée à ma candidature${THANKS_FOR_TALK}. J’ai beaucoup d’estime pour {company|article}, et j’aurais plaisir à vous [[?met:recroiser]][[!met:rencontrer un jour]].]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const withdrawal: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Après réflexion, je retire ma candidature au poste {post|inside|de}. Je préfère vous le dire dès maintenant, pour que vous puissiez avancer avec d’autres.${CANCELS}

[[interest:Merci pour l’attention portée à ma candidature${THANKS_FOR_TALK}. Je vous souhaite de trouver la bonne personne.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const acceptance: TemplateWordings = [
  {
    subject: `Poste {post|inside|de} : j’accepte ${YOUR_OFFER}`,
    body: `{greeting},

C’est avec plaisir que j’accepte ${YOUR_OFFER} pour le poste {post|inside|de}.[[?start-date: Je prendrai mes fonctions le {start-date}.]]

[[?conditions:Je récapitule ce [[?agency:qui m’est]][[!agency:que vous m’avez]] proposé :
{conditions}]]

[[interest:Merci de votre confiance. J’ai hâte de rejoindre {company|article}.]]

[[addition:J’ajoute un mot : {addition}.]]

Quand pourrons-nous signer le contrat ?

${CLOSING_WITH_PHONE}`,
  },
]

export const decline: TemplateWordings = [
  {
    subject: `Poste {post|inside|de} : ma réponse à ${YOUR_OFFER}`,
    body: `{greeting},

Merci de ${YOUR_OFFER} pour le poste {post|inside|de}. Après réflexion, j’ai choisi de ne pas y donner suite, et je préfère vous le dire sans tarder.

[[interest:[[?met:J’ai beaucoup apprécié nos échanges, et j’ai]][[!met:J’ai]] une grande estime pour {company|article}. J’espère que nos chemins se croiseront[[?met: de nouveau]][[!met: un jour]].]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]
