import { CLOSING, OFFERED } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const linkedinInvitation: TemplateWordings = [
  {
    body: `{hello}, merci pour notre échange {interview-when|du} au sujet du poste {post|inside|de} {company|chez}. Je vous propose de rester en contact ici. Bien cordialement, {signature}`,
  },
  {
    body: `{hello}, merci pour notre échange {interview-when|du}. Je vous propose de rester en contact ici. Bien cordialement, {signature}`,
  },
  { body: `{hello}, merci pour notre échange. Je vous propose de rester en contact. {signature}` },
]

export const linkedinMessage: TemplateWordings = [
  {
    body: `{hello}, nous avons échangé {interview-when} au sujet du poste {post|inside|de}.

[[interest:J’y ai repensé depuis, et j’ai toujours envie de rejoindre {company|article}.]]

[[assets:Ce que j’apporterais à ce poste : {assets-inline}.]]

[[addition:Une précision : {addition}.]]

${OFFERED}

Avez-vous une idée de la date de votre décision ?

${CLOSING}`,
  },
]
