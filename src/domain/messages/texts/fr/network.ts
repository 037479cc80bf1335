import { CLOSING, QUESTION } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const thanksNetworking: TemplateWordings = [
  {
    subject: 'Notre échange du {interview-day} : merci[[?theme:, {theme}]]',
    body: `{greeting},

Merci pour le temps que vous m’avez accordé {interview-when} et pour vos conseils.[[?points: Un point m’est resté en tête : {points}.]]

[[interest:Ce que vous m’avez dit de votre métier m’aide à préciser ce que je cherche, et je vous tiendrai au courant de la suite.]]

[[addition:J’ajoute un mot : {addition}.]]

${QUESTION}

${CLOSING}`,
  },
]

export const followUpNetworking: TemplateWordings = [
  {
    subject: 'Suite à notre échange du {interview-day}',
    body: `{greeting},

Notre échange {interview-when|du} m’a été utile, et j’ai avancé depuis : je vois mieux les métiers et les entreprises qui me conviendraient.[[?points: J’ai repensé à ceci : {points}.]]

[[addition:Du nouveau de mon côté : {addition}.]]

Voyez-vous quelqu’un d’autre à qui je pourrais parler de mon projet ?

${CLOSING}`,
  },
]

export const keepInTouch: TemplateWordings = [
  {
    subject: 'Quelques nouvelles, après notre échange du {interview-day}',
    body: `{greeting},

Nous avons échangé {interview-when}, et je vous donne quelques nouvelles : vos conseils m’ont été utiles.

[[addition:De mon côté, du nouveau : {addition}.]]

[[interest:J’espère que tout va bien pour vous, et je vous lirai avec plaisir. Rien ne presse.]]

${CLOSING}`,
  },
]

export const keepInTouchPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avons parlé {interview-when}. Je vous appelle simplement pour donner des nouvelles. Avez-vous une minute ? »

Vos nouvelles
« Vos conseils m’ont été utiles.[[?addition: Depuis, {addition}.]] »

Si ce n’est pas le moment
« Je comprends. Je vous écrirai un mot. Bonne journée. »

Pour finir
« Merci, à bientôt. »`,
  },
]
