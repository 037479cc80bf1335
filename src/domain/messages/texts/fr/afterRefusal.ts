import { ASSETS, CLOSING, DOCUMENT } from '#domain/messages/texts/fr/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : merci',
    body: `{greeting},

Merci pour votre réponse au sujet du poste {post|inside|de}, et pour le temps que vous m’avez consacré lors de notre entretien {interview-when|du}.

Pour mes prochains entretiens, un retour de votre part me serait utile. Pourriez-vous m’indiquer, en une phrase ou deux, ce qui a manqué à ma candidature ?

[[interest:Je garde un bon souvenir de nos échanges. Si un poste proche s’ouvre chez {company}, je serai disponible pour en parler.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, merci pour votre réponse au sujet du poste {post|inside|de}, et pour notre échange {interview-when|du}.

Pourriez-vous m’indiquer, en une phrase ou deux, ce qui a manqué à ma candidature ? Ce retour me serait utile pour la suite.

[[interest:Si un poste proche s’ouvre chez {company}, je serai disponible pour en parler.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

Votre choix pour le poste {post|inside|de} s’est porté sur une autre personne, et je vous remercie de m’en avoir fait part.

Je garde un bon souvenir de notre entretien {interview-when|du}.[[?points: Je repense notamment à ceci : {points}.]] Si vous avez un conseil à me donner pour la suite, je le lirai avec attention.

[[interest:Le travail {company|du} continue de m’intéresser. Si un besoin proche se présente, je serai disponible pour en parler.]]

[[addition:J’ajoute un mot : {addition}.]]

Avec mes salutations les meilleures,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: 'Notre entretien du {interview-day}, poste {post|inside|de}',
    body: `{greeting},

Nous avions échangé {interview-when} au sujet du poste {post|inside|de}. Vous aviez alors retenu une autre candidature, et j’espère que l’équipe a trouvé son rythme.

[[interest:De mon côté, {company} m’intéresse toujours, pour ce poste comme pour un besoin voisin.]]

${ASSETS}

[[addition:Du nouveau depuis notre échange : {addition}.]]

${DOCUMENT}

Prévoyez-vous un recrutement proche dans les prochaines semaines ?

${CLOSING}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, nous avions échangé {interview-when} au sujet du poste {post|inside|de}. Vous aviez alors retenu une autre candidature.

[[interest:{company} m’intéresse toujours, pour ce poste comme pour un besoin voisin.]]

[[assets:Ce que je peux apporter : {assets-inline}.]]

[[addition:Du nouveau depuis : {addition}.]]

Prévoyez-vous un recrutement proche dans les prochaines semaines ?

${CLOSING}`,
  },
]
