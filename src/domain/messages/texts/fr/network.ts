import { CALLED_BEFORE } from './afterCalls.ts'
import { CLOSING, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksNetworking: TemplateWordings = [
  {
    subject:
      '[[?theme:{theme} – échange du {interview-day}]][[!theme:[[?not-held:Rendez-vous]][[!not-held:Échange]] du {interview-day}[[?met: : merci pour votre temps]]]]',
    body: `{greeting},

[[?met:Merci pour le temps que vous m’avez accordé {interview-when}, et pour cet échange.]][[?not-held:[[?expected:Merci d’avoir accepté l’échange prévu {interview-when}.]][[!expected:J’avais rendez-vous {interview-when}[[?interviewers: avec {interviewers}]].]]]][[!met:[[!not-held:[[?interviewers:Je tiens à vous remercier de l’échange que j’ai eu {interview-when} avec {interviewers}.]][[!interviewers:Merci à {team} pour l’échange {interview-when|du}.]]]]]][[?points: Voici ce que j’en retiens : {points}.]]

[[interest:[[?not-held:J’aimerais toujours en savoir plus sur ce métier.]][[!not-held:[[?met:Notre conversation]][[!met:Ce que j’en ai appris]] m’aide à préciser ce que je cherche, et je vous tiendrai au courant de la suite.]]]]

[[addition:J’ajoute un mot : {addition}.]]

${QUESTION}

${CLOSING}`,
  },
]

export const followUpNetworking: TemplateWordings = [
  {
    subject: '[[?not-held:Rendez-vous]][[!not-held:Suite à l’échange]] du {interview-day}',
    body: `{greeting},

${CALLED_BEFORE}[[?met:Merci [[?thanked:encore ]]pour notre échange {interview-when|du}.]][[!met:[[?not-held:[[?expected:Nous avions]][[!expected:J’avais]] rendez-vous {interview-when}[[!expected:[[?interviewers: avec {interviewers}]]]] pour parler de mon projet, et cela n’a pas pu se faire.]][[!not-held:J’ai parlé de mon projet {interview-when}[[?interviewers: avec {interviewers}]].]]]][[?points: J’ai repensé à ceci : {points}.]]

[[interest:[[?not-held:J’aimerais toujours avoir cet échange.]][[!not-held:Cette conversation m’a été utile pour la suite de mes recherches.]]]]

[[addition:Du nouveau de mon côté : {news}.]]

Voyez-vous quelqu’un[[!not-held: d’autre]] à qui je pourrais parler de mon projet ?

${CLOSING}`,
  },
  {
    subject: 'Des nouvelles[[!not-held:, après l’échange du {interview-day}]]',
    body: `{greeting},

${CALLED_BEFORE}[[?not-held:Un petit mot au sujet du rendez-vous {interview-when|du}[[!expected:[[?interviewers: avec {interviewers}]]]], qui n’a pas pu avoir lieu.]][[!not-held:Un petit mot à la suite de [[?met:notre]][[!met:la]] conversation {interview-when|du}[[!met:[[?interviewers: avec {interviewers}]]]].]]

[[interest:[[?not-held:Votre avis me serait toujours précieux.]][[!not-held:Elle m’a été utile dans mes démarches.]]]]

[[addition:Où j’en suis : {news}.]]

Auriez-vous quelques minutes un de ces jours pour [[?met:en reparler]][[!met:en parler]] ?

${CLOSING}`,
  },
]

export const keepInTouch: TemplateWordings = [
  {
    subject:
      '[[?news:Quelques nouvelles]][[!news:Un mot]][[!not-held:, après l’échange du {interview-day}]]',
    body: `{greeting},

[[?met:Nous avions échangé {interview-when}]][[!met:[[?not-held:Je n’oublie pas le rendez-vous qui était prévu {interview-when}]][[!not-held:J’avais échangé {interview-when}]][[?interviewers: avec {interviewers}]]]][[?news:, et je vous donne quelques nouvelles]][[!news:, et je vous fais un petit signe]].

[[addition:De mon côté, voici où j’en suis : {news}.]]

[[interest:J’espère que tout va bien pour vous, et je vous lirai avec plaisir. Rien ne presse.]]

${CLOSING}`,
  },
  {
    subject: 'Un petit signe[[!not-held:, après l’échange du {interview-day}]]',
    body: `{greeting},

Je vous fais un petit signe[[!not-held:, après [[?met:notre]][[!met:la]] conversation {interview-when|du}[[!met:[[?interviewers: avec {interviewers}]]]]]].

[[addition:Mes dernières nouvelles : {news}.]]

[[interest:Si un café ou un appel vous convient un de ces jours, ce sera avec plaisir.]]

${CLOSING}`,
  },
  {
    subject: 'Un mot en passant[[!not-held:, après l’échange du {interview-day}]]',
    body: `{greeting},

Le temps passe, et je tenais à vous saluer.

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
