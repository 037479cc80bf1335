import { CLOSING } from '#domain/messages/texts/fr/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, merci pour notre échange {interview-when|du} au sujet du poste {post|inside|de} chez {company}. Je vous propose de rester en contact ici. Bien à vous, {signature}`,
  },
  {
    body: `{hello}, merci pour notre échange {interview-when|du}. Je vous propose de rester en contact ici. Bien à vous, {signature}`,
  },
  { body: `{hello}, suite à notre échange, je vous propose de rester en contact ici. {signature}` },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, nous avons échangé {interview-when} au sujet du poste {post|inside|de}.

[[interest:J’y ai repensé depuis : le poste et {company} m’intéressent toujours autant.]]

[[assets:Ce que j’y apporterais : {assets-inline}.]]

[[addition:Une précision : {addition}.]]

[[document:[[?links:À consulter en ligne :
{links}]][[!links:Je peux vous envoyer ce document par e-mail : {documents}.]]]]

Avez-vous une idée de la date de votre décision ?

${CLOSING}`,
  },
]
