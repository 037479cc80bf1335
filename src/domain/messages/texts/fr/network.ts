import { CLOSING, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksNetworking: TemplateWordings = [
  {
    subject:
      '[[?theme:{theme} – échange du {interview-day}]][[!theme:Échange du {interview-day}[[?met: : merci pour vos conseils]]]]',
    body: `{greeting},

[[?met:Merci pour le temps que vous m’avez accordé {interview-when} et pour vos conseils.]][[!met:Merci [[?interviewers:à {interviewers}]][[!interviewers:à votre équipe]] pour l’échange {interview-when|du}.]][[?points: Voici ce que j’en retiens : {points}.]]

[[interest:[[?met:Ce que vous m’avez dit de votre métier]][[!met:Ce que j’ai appris du métier]] m’aide à préciser ce que je cherche, et je vous tiendrai au courant de la suite.]]

[[addition:J’ajoute un mot : {addition}.]]

${QUESTION}

${CLOSING}`,
  },
]

export const followUpNetworking: TemplateWordings = [
  {
    subject: 'Suite à l’échange du {interview-day}',
    body: `{greeting},

[[?met:Merci [[?thanked:encore ]]pour notre échange {interview-when|du}.]][[!met:J’ai parlé de mon projet {interview-when}[[?interviewers: avec {interviewers}]].]][[?points: J’ai repensé à ceci : {points}.]]

[[interest:[[?met:Vos conseils m’ont été utiles]][[!met:Cet échange m’a été utile]] pour la suite de mes recherches.]]

[[addition:Du nouveau de mon côté : {news}.]]

Voyez-vous quelqu’un d’autre à qui je pourrais parler de mon projet ?

${CLOSING}`,
  },
  {
    subject: 'Des nouvelles, après l’échange du {interview-day}',
    body: `{greeting},

Un petit mot à la suite de [[?met:notre]][[!met:la]] conversation {interview-when|du}[[!met:[[?interviewers: avec {interviewers}]]]].

[[interest:Elle m’a été utile dans mes démarches.]]

[[addition:Où j’en suis : {news}.]]

Auriez-vous quelques minutes, un de ces jours, pour [[?met:en reparler]][[!met:en parler]] ?

${CLOSING}`,
  },
]

export const keepInTouch: TemplateWordings = [
  {
    subject: '[[?news:Quelques nouvelles]][[!news:Un mot]], après l’échange du {interview-day}',
    body: `{greeting},

[[?met:Nous avions échangé {interview-when}]][[!met:J’avais échangé {interview-when}[[?interviewers: avec {interviewers}]]]][[?news:, et je vous donne quelques nouvelles]][[!news:, et je vous fais un petit signe]].

[[addition:De mon côté, voici où j’en suis : {news}.]]

[[interest:J’espère que tout va bien pour vous, et je vous lirai avec plaisir. Rien ne presse.]]

${CLOSING}`,
  },
  {
    subject: 'Un petit signe, après l’échange du {interview-day}',
    body: `{greeting},

Je vous fais un petit signe, après [[?met:notre]][[!met:la]] conversation {interview-when|du}[[!met:[[?interviewers: avec {interviewers}]]]].

[[addition:Mes dernières nouvelles : {news}.]]

[[interest:Si un café ou un appel vous tente un de ces jours, ce sera avec plaisir.]]

${CLOSING}`,
  },
  {
    subject: 'Un mot en passant, après l’échange du {interview-day}',
    body: `{greeting},

Le temps passe, et je ne voulais pas laisser filer l’occasion de vous saluer.

[[addition:Ce qui a changé depuis : {news}.]]

[[interest:Si je peux vous être utile[[?met: à mon tour]], dites-le-moi, ce sera avec plaisir.]]

${CLOSING}`,
  },
]

export const keepInTouchPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. [[?met:Nous avons parlé {interview-when}. ]]Je vous appelle simplement pour donner des nouvelles. Avez-vous une minute ? »

Vos nouvelles
« [[?met:[[interest:Notre échange m’a été utile. ]]]][[?news:Depuis, voici où j’en suis : {news}.]][[!news:Je vous dis en deux mots où j’en suis.]] »

Si ce n’est pas le moment
« Je comprends. Je vous écrirai un mot. Bonne journée. »

Pour finir
« Merci, à bientôt. »`,
  },
]
