import { CLOSING, CLOSING_WITH_PHONE, DOCUMENT } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const REMINDER = `[[assets:Pour mémoire, ce que j’apporterais à ce poste :
{assets}]]

[[addition:J’ajoute ceci : {addition}.]]

${DOCUMENT}`

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : mon message',
    body: `{greeting},

Je vous ai laissé un message {call-when}. Je vous écris aussi ces quelques lignes, pour que vous puissiez me répondre quand cela vous arrange.

[[interest:Notre entretien {interview-when|du} m’a donné envie de rejoindre {company|article}, et le poste {post|inside|de} m’intéresse toujours.]]

${REMINDER}

Savez-vous quand votre décision sera prise ?

${CLOSING_WITH_PHONE}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : mon appel',
    body: `{greeting},

J’ai cherché à vous joindre par téléphone[[?call-when: {call-when}]], sans insister : vous étiez sans doute en plein travail.

[[interest:C’était au sujet du poste {post|inside|de}, dont nous avons parlé {interview-when} et qui m’intéresse toujours.]]

${REMINDER}

Votre décision est-elle prise ? Vous pouvez aussi m’appeler au {own-phone}.

${CLOSING}`,
  },
]
