import { ASSETS, CLOSING, DOCUMENT } from '#domain/messages/texts/fr/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksEmail: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside}[[?theme: : {theme}]][[!theme: : merci]]',
    body: `{greeting},

Merci pour le temps que vous m’avez accordé {interview-when} au sujet du poste {post|inside|de}.[[?points: Je repense en particulier à ce point de notre échange : {points}.]]

[[interest:Cet entretien m’a donné une idée claire du travail à mener, et il confirme mon intérêt pour le poste comme pour {company}.]]

${ASSETS}

[[addition:Une précision que je n’ai pas donnée sur le moment : {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
  {
    subject:
      '[[?theme:{theme} : échange]][[!theme:Merci pour notre échange]] du {interview-day}, {post|inside}',
    body: `{greeting},

Notre conversation {interview-when|du} m’a beaucoup appris sur {company}, et je vous en remercie.[[?points: J’en garde surtout ceci : {points}.]]

[[interest:Après y avoir repensé, le poste {post|inside|de} correspond bien à ce que je cherche, et l’envie de rejoindre votre équipe est toujours là.]]

${ASSETS}

[[addition:J’ajoute un élément utile : {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
  {
    subject:
      '{post}, entretien du {interview-day} : [[?theme:{theme}]][[!theme:mes remerciements]]',
    body: `{greeting},

Je vous remercie de m’avoir parlé aussi concrètement du poste {post|inside|de} {interview-when}.[[?points: Vous avez évoqué un sujet auquel je réfléchis depuis : {points}.]]

[[interest:Vos réponses m’ont permis de mieux comprendre vos attentes. Je me projette volontiers dans ce travail, chez {company}.]]

${ASSETS}

[[addition:Pour compléter ce que j’ai dit : {addition}.]]

${DOCUMENT}

${CLOSING}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, merci pour notre échange {interview-when|du} au sujet du poste {post|inside|de}.[[?points: J’en retiens notamment ceci : {points}.]]

[[interest:Mon intérêt pour ce poste et pour {company} en sort renforcé.]]

[[assets:En bref, ce que j’y apporterais : {assets-inline}.]]

[[addition:J’ajoute ceci : {addition}.]]

[[document:[[?links:À consulter en ligne :
{links}]][[!links:Je peux vous envoyer ce document par e-mail : {documents}.]]]]

${CLOSING}`,
  },
  {
    body: `{hello}, je vous remercie du temps que vous avez pris {interview-when} pour me présenter le poste {post|inside|de}.[[?points: Je repense à ce que nous nous sommes dit : {points}.]]

[[interest:Ce que vous m’avez décrit {company|du} me donne envie de poursuivre.]]

[[assets:Mes points d’appui pour ce travail : {assets-inline}.]]

[[addition:Un détail en plus : {addition}.]]

[[document:[[?links:À consulter en ligne :
{links}]][[!links:Je peux vous envoyer ce document par e-mail : {documents}.]]]]

${CLOSING}`,
  },
]

export const thanksLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

Je vous remercie de l’accueil que vous m’avez réservé {interview-when} au sujet du poste {post|inside|de}.[[?points: Un point de notre échange m’est resté en mémoire : {points}.]]

[[interest:Cet entretien a confirmé mon intérêt pour ce travail et pour {company}.]]

[[assets:Je pense pouvoir y apporter : {assets-inline}.]]

[[addition:J’ajoute un mot : {addition}.]]

[[document:Vous trouverez avec cette lettre : {documents}.]]

Avec mes salutations les meilleures,

{signature}`,
  },
]
