import { ASSETS, CLOSING, CLOSING_WITH_PHONE, DOCUMENT, OFFERED, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksEmail: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside}[[?theme: : {theme}]][[!theme: : merci]]',
    body: `{greeting},

Merci pour notre entretien {interview-when|du} au sujet du poste {post|inside|de}, et pour le temps que vous m’avez accordé.[[?points: Je repense en particulier à ce que nous nous sommes dit : {points}.]]

[[interest:Cet échange m’a donné une idée claire du travail, et encore plus envie de rejoindre {company|article}.]]

${ASSETS}

[[addition:Une précision que je n’ai pas donnée sur le moment : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject:
      '[[?theme:{theme} : échange]][[!theme:Merci pour notre échange]] du {interview-day}, poste {post|inside|de}',
    body: `{greeting},

Notre conversation {interview-when|du} m’a beaucoup appris sur {company|article}, et je vous en remercie.[[?points: J’en garde surtout ceci : {points}.]]

[[interest:J’y ai repensé depuis : le poste {post|inside|de} correspond bien à ce que je cherche, et j’aimerais beaucoup rejoindre votre équipe.]]

${ASSETS}

[[addition:J’ajoute un élément qui peut vous être utile : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: '{post}, entretien du {interview-day} : [[?theme:{theme}]][[!theme:merci]]',
    body: `{greeting},

Je vous remercie d’avoir pris le temps, {interview-when}, de me présenter aussi concrètement le poste {post|inside|de}.[[?points: Un sujet m’est resté en tête : {points}.]]

[[interest:Grâce à vos réponses, je comprends mieux ce que vous attendez, et je me vois bien faire ce travail {company|chez}.]]

${ASSETS}

[[addition:Pour compléter ce que j’ai dit : {addition}.]]

${DOCUMENT}

${QUESTION}

${CLOSING_WITH_PHONE}`,
  },
]

export const thanksLinkedin: TemplateWordings = [
  {
    body: `{hello}, merci pour notre échange {interview-when|du} au sujet du poste {post|inside|de}.[[?points: J’en retiens surtout ceci : {points}.]]

[[interest:Cet échange m’a donné encore plus envie de travailler {company|chez}.]]

[[assets:En bref, ce que j’apporterais à ce poste : {assets-inline}.]]

[[addition:J’ajoute ceci : {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
  {
    body: `{hello}, je vous remercie du temps que vous avez pris {interview-when} pour me présenter le poste {post|inside|de}.[[?points: Je repense à ce que nous nous sommes dit : {points}.]]

[[interest:Ce que vous m’avez raconté {company|du} me donne envie d’aller plus loin avec vous.]]

[[assets:Mes points d’appui pour ce travail : {assets-inline}.]]

[[addition:Un détail en plus : {addition}.]]

${OFFERED}

${QUESTION}

${CLOSING}`,
  },
]

export const thanksLetter: TemplateWordings = [
  {
    body: `Le {today}

{salutation},

Je vous remercie de votre accueil, et du temps que vous m’avez consacré {interview-when} pour parler du poste {post|inside|de}.[[?points: Un point de notre échange m’est resté en mémoire : {points}.]]

[[interest:Notre entretien m’a donné encore plus envie de ce travail, et de le faire {company|chez}.]]

[[assets:Voici ce que je pense pouvoir y apporter : {assets-inline}.]]

[[addition:J’ajoute un mot : {addition}.]]

Avec mes meilleures salutations,

{signature}

[[document:[[?attachments:P. J. : {attachments}]]
[[?links:En ligne : {links}]][[!documents:P. J. : {documents}]]]]`,
  },
]
