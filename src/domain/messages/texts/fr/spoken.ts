import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const phoneScript: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avons échangé {interview-when} au sujet du poste {post|inside|de}. Avez-vous une minute ? »

Votre question
« [[interest:Ce poste m’intéresse toujours. ]]Savez-vous quand la décision sera prise ? »

[[assets:À glisser si la conversation s’y prête
{assets}]]

[[addition:À ajouter au besoin
{addition}]]

Si ce n’est pas le moment
« Je comprends. Je peux vous rappeler demain, ou un autre jour à votre convenance. Merci, à bientôt. »

Pour finir
« Merci pour ces précisions. Bonne journée. »`,
  },
]

export const voicemailScript: TemplateWordings = [
  {
    body: `{hello}, {signature} à l’appareil. Nous avons échangé {interview-when} au sujet du poste {post|inside|de}.[[interest: Ce poste m’intéresse toujours.]] J’aimerais savoir où en est votre décision. Vous pouvez me joindre au {own-phone}. Je répète : {own-phone}.[[?person-email: Je vous enverrai aussi quelques lignes par e-mail.]] Merci, et bonne journée.`,
  },
  {
    body: `{hello}, {signature}. Je vous appelle après notre échange {interview-when|du}. Où en est votre décision ? Vous pouvez me joindre au {own-phone}. Je répète : {own-phone}. Merci, et bonne journée.`,
  },
]

export const messageWithAssistant: TemplateWordings = [
  {
    body: `Pour commencer
« Bonjour, {signature} à l’appareil. J’ai passé un entretien avec {person} {interview-when}. »

Votre question
« À quel moment puis-je appeler {person} sans déranger ? »

S’il vaut mieux laisser un message
« Pouvez-vous noter que j’ai appelé au sujet du poste {post|inside|de}[[interest:, qui m’intéresse toujours]] ? Mon numéro est le {own-phone}. Merci de votre aide. »`,
  },
]

export const reApproachPhone: TemplateWordings = [
  {
    body: `Pour commencer
« {hello}, {signature} à l’appareil. Nous avions échangé {interview-when} au sujet du poste {post|inside|de}, pour lequel vous aviez retenu quelqu’un d’autre. Avez-vous une minute ? »

Votre question
« [[interest:Travailler avec {company} m’intéresse toujours. ]]Aurez-vous un besoin proche dans les prochaines semaines ? »

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
