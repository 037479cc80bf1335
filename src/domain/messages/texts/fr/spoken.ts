import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const phoneScript: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avons parlé {interview-when} du poste {post|inside|de}. Avez-vous une minute ? »

Votre question
« [[interest:Ce poste m’intéresse toujours. ]]Savez-vous quand la décision sera prise ? »

[[assets:À glisser si la conversation s’y prête
{assets}]]

[[addition:À ajouter au besoin
{addition}]]

Si ce n’est pas le moment
« Je comprends. Quand puis-je vous rappeler sans vous déranger ? »

Si rien n’est décidé
« Je comprends. À quelle date puis-je revenir vers vous ? »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]

export const voicemailScript: TemplateWordings = [
  {
    body: `{hello}, {signature} à l’appareil. Nous avons parlé {interview-when} du poste {post|inside|de}.[[interest: Ce poste m’intéresse toujours.]] J’aimerais savoir où en est votre décision. Vous pouvez me joindre au {own-phone}. Je répète : {own-phone}.[[?person-email: Je vous enverrai aussi quelques lignes par e-mail.]] Merci, et bonne journée.`,
  },
  {
    body: `{hello}, {signature} à l’appareil. Je vous appelle après notre échange {interview-when|du}. Où en est votre décision ? Vous pouvez me joindre au {own-phone}. Je répète : {own-phone}. Merci, et bonne journée.`,
  },
]

export const messageWithAssistant: TemplateWordings = [
  {
    body: `Pour commencer
« Bonjour, {signature} à l’appareil. J’ai eu un entretien {interview-when} avec {person}. »

Votre question
« Quel est le bon moment pour l’appeler ? »

S’il vaut mieux laisser un message
« Pouvez-vous noter que j’ai appelé au sujet du poste {post|inside|de}[[interest:, qui m’intéresse toujours]] ? Mon numéro est le {own-phone}. Merci de votre aide. »`,
  },
]

export const reApproachPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avions parlé {interview-when} du poste {post|inside|de}, et vous aviez retenu quelqu’un d’autre. Avez-vous une minute ? »

Votre question
« [[interest:J’ai toujours envie de travailler {company|chez}. ]]Pensez-vous recruter pour un poste semblable dans les semaines qui viennent ? »

[[assets:À glisser si la conversation s’y prête
{assets}]]

[[addition:À ajouter au besoin
{addition}]]

Si ce n’est pas le moment
« Je comprends. Je peux vous rappeler un autre jour, ou vous écrire. Merci, à bientôt. »

Pour finir
« Merci, je reste disponible. Bonne journée. »`,
  },
]
