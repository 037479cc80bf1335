import { CLOSING, DOCUMENT } from '#domain/messages/texts/fr/sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

export const emailAfterVoicemail: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : mon message',
    body: `{greeting},

Je vous ai laissé un message {call-when}, et je préfère vous écrire aussi : vous pourrez me répondre quand cela vous convient.

[[interest:Notre entretien {interview-when|du} m’a donné envie de rejoindre {company}, et le poste {post|inside|de} m’intéresse toujours.]]

[[assets:Pour mémoire, ce que j’y apporterais :
{assets}]]

[[addition:J’ajoute ceci : {addition}.]]

${DOCUMENT}

Savez-vous quand votre décision sera prise ?

${CLOSING}`,
  },
]

export const shortEmailSmallFirm: TemplateWordings = [
  {
    subject: 'Entretien du {interview-day}, {post|inside} : mon appel',
    body: `{greeting},

J’ai cherché à vous joindre par téléphone[[?call-when: {call-when}]], sans insister : vous étiez sans doute en plein travail.

[[interest:C’était au sujet du poste {post|inside|de}, dont nous avons parlé {interview-when} et qui m’intéresse toujours.]]

[[assets:Pour mémoire, ce que j’y apporterais :
{assets}]]

[[addition:J’ajoute ceci : {addition}.]]

${DOCUMENT}

Votre décision est-elle prise ? Vous pouvez aussi m’appeler au {own-phone}.

${CLOSING}`,
  },
]
