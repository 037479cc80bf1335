import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT =
  '[[?signature:{signature} – entretien]][[!signature:Entretien]] du {interview-day}, {post|inside}'

export const afterNoShow: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Nous devions nous parler {interview-when} au sujet du poste {post|inside|de}, et nous nous sommes manqués. Ce sont des choses qui arrivent.

[[interest:Le poste m’intéresse toujours, et je me rends disponible volontiers.]]

[[addition:J’ajoute un mot : {addition}.]]

Quel autre moment vous conviendrait ?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterAbsence: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Je n’ai pas pu venir à notre rendez-vous {interview-when|du} au sujet du poste {post|inside|de}, et je vous prie de m’en excuser.

[[interest:Le poste m’intéresse toujours, et j’aimerais beaucoup en parler avec vous.]]

[[addition:Ce qui m’en a empêché : {addition}.]]

Seriez-vous d’accord pour fixer un autre moment ?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterCancellation: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Notre rendez-vous {interview-when|du} au sujet du poste {post|inside|de} n’a pas pu se tenir, et je comprends très bien que les agendas changent.

[[interest:Le poste m’intéresse toujours, et je m’adapterai à vos disponibilités.]]

[[addition:J’ajoute un mot : {addition}.]]

Avez-vous une nouvelle date à me proposer ?

${CLOSING_WITH_PHONE}`,
  },
]
