import { ASSETS, CLOSING, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const refusalThanks: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : merci',
    body: `{greeting},

Merci de m’avoir répondu au sujet du poste {post|inside|de}, et merci pour le temps que vous m’avez consacré lors de notre entretien {interview-when|du}.

Un retour de votre part m’aiderait pour la suite. Pourriez-vous me dire, en une phrase ou deux, ce qui a fait la différence pour le profil retenu ?

[[interest:Je garde un bon souvenir de nos échanges. Si un poste proche se libère {company|chez}, je reste disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING_WITH_PHONE}`,
  },
]

export const refusalLinkedin: TemplateWordings = [
  {
    body: `{hello}, merci de m’avoir répondu au sujet du poste {post|inside|de}, et merci pour notre échange {interview-when|du}.

Pourriez-vous me dire, en une phrase ou deux, ce qui a fait la différence pour le profil retenu ? Ce retour m’aiderait pour la suite.

[[interest:Si un poste proche se libère {company|chez}, je reste disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

${CLOSING}`,
  },
]

export const handwrittenLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

Je vous remercie de m’avoir fait part de votre décision pour le poste {post|inside|de}.

Je garde un bon souvenir de notre entretien {interview-when|du}.[[?points: J’en retiens surtout ceci : {points}.]] Si vous avez un conseil à me donner pour la suite, je le lirai avec attention.

[[interest:Mon intérêt pour {company|article} reste le même. Si un poste proche se libère, je serai disponible et j’en parlerai volontiers avec vous.]]

[[addition:J’ajoute un mot : {addition}.]]

Avec mes meilleures salutations,

{signature}`,
  },
]

export const reApproach: TemplateWordings = [
  {
    subject: 'Notre entretien du {interview-day}, poste {post|inside|de}',
    body: `{greeting},

Nous avions échangé {interview-when} au sujet du poste {post|inside|de}. Vous aviez alors retenu une autre personne, et j’espère que tout se passe bien pour l’équipe.

[[interest:De mon côté, j’ai toujours envie de rejoindre {company|article}, pour ce poste ou pour un poste voisin.]]

${ASSETS}

[[addition:Du nouveau depuis notre échange : {addition}.]]

${DOCUMENT}

Pensez-vous recruter pour un poste semblable dans les semaines qui viennent ?

${CLOSING_WITH_PHONE}`,
  },
]

export const reApproachLinkedin: TemplateWordings = [
  {
    body: `{hello}, nous avions échangé {interview-when} au sujet du poste {post|inside|de}. Vous aviez alors retenu une autre personne.

[[interest:J’ai toujours envie de rejoindre {company|article}, pour ce poste ou pour un poste voisin.]]

[[assets:Ce que je peux apporter : {assets-inline}.]]

[[addition:Du nouveau depuis : {addition}.]]

Pensez-vous recruter pour un poste semblable dans les semaines qui viennent ?

${CLOSING}`,
  },
]
