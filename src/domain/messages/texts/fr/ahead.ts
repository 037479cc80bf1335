import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

/** Before an interview, or once it was put to another moment: the day, the hour, and that one comes. */
export const confirmInterview: TemplateWordings = [
  {
    subject:
      '[[?postponed:Entretien reporté au]][[!postponed:Entretien du]] {next-interview}, {post|inside}',
    body: `{greeting},

[[?postponed:C’est bien noté pour le poste {post|inside|de} : l’entretien est reporté au {next-interview}, et je vous confirme ma présence.]][[!postponed:Je vous confirme ma présence à l’entretien du {next-interview} au sujet du poste {post|inside|de}.]]

[[interest:Je me réjouis de cet échange.]]

${CLOSING_WITH_PHONE}`,
  },
]

/** The hour does not suit: it is said early, and another one is asked for. */
export const askAnotherTime: TemplateWordings = [
  {
    subject: 'Entretien du {next-interview}, {post|inside} : demande de report',
    body: `{greeting},

Je ne pourrai malheureusement pas me rendre à l’entretien du {next-interview} au sujet du poste {post|inside|de}, et je vous prie de m’en excuser.

[[interest:Ce poste m’intéresse beaucoup, et je tiens à cet entretien.]]

[[addition:Je pourrais venir à l’un de ces moments : {news}.]]

Serait-il possible de convenir d’un autre moment ?

${CLOSING_WITH_PHONE}`,
  },
]
