import { CLOSING_WITH_PHONE } from './sharedBlocks.ts'
import type { TemplateWordings } from '#domain/messages/texts/text.ts'

const SUBJECT =
  '[[?signature:{signature} – rendez-vous]][[!signature:Rendez-vous]] du {interview-day}[[!networking:, {post|inside}]]'

/** The second time other words, in the list of messages too. */
const NEW_DATE =
  '[[?signature:{signature} – nouvelle date]][[!signature:Nouvelle date]] pour le rendez-vous du {interview-day}[[!networking:, {post|inside}]]'

/** Among acquaintances no post is talked of. */
const ABOUT = '[[!networking: au sujet du poste {post|inside|de}]]'

export const afterNoShow: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?expected:Nous devions nous parler {interview-when}${ABOUT}, et cela n’a pas pu se faire.]][[!expected:J’avais rendez-vous {interview-when}[[?interviewers: avec {interviewers}]]${ABOUT}, et cela n’a pas pu se faire.]] Ce sont des choses qui arrivent.

[[interest:[[?networking:Je]][[!networking:Le poste m’intéresse toujours, et je]] me rendrai volontiers disponible.]]

[[addition:J’ajoute un mot : {news}.]]

Un autre moment serait-il possible ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

[[?expected:Notre]][[!expected:Mon]] rendez-vous {interview-when|du}[[!expected:[[?interviewers: avec {interviewers}]]]]${ABOUT} n’a pas pu avoir lieu, et je reviens vers vous.

[[interest:J’aimerais toujours avoir cet échange, à l’heure qui conviendra.]]

[[addition:Une précision : {news}.]]

Souhaitez-vous fixer une nouvelle date ?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterAbsence: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

Je n’ai pas pu venir à [[?expected:notre]][[!expected:mon]] rendez-vous {interview-when|du}[[!expected:[[?interviewers: avec {interviewers}]]]]${ABOUT}, et je vous prie de m’en excuser.

[[interest:[[?networking:J’aimerais toujours beaucoup avoir cet échange.]][[!networking:Le poste m’intéresse toujours, et j’aimerais beaucoup en parler.]]]]

[[addition:Voici la raison de mon absence : {news}.]]

Seriez-vous d’accord pour fixer un autre moment ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

Je vous [[?last-message-when:renouvelle]][[!last-message-when:présente]] mes excuses : je n’ai pas pu me rendre au rendez-vous {interview-when|du}[[!expected:[[?interviewers: avec {interviewers}]]]]${ABOUT}.

[[interest:[[?networking:Cet échange]][[!networking:Ce poste]] compte pour moi, et je saurai me libérer à l’heure qui vous convient.]]

[[addition:Une précision : {news}.]]

Un autre moment vous paraît-il possible, même bref ?

${CLOSING_WITH_PHONE}`,
  },
]

export const afterCancellation: TemplateWordings = [
  {
    subject: SUBJECT,
    body: `{greeting},

[[?expected:Notre]][[!expected:Mon]] rendez-vous {interview-when|du}[[!expected:[[?interviewers: avec {interviewers}]]]]${ABOUT} a été annulé, et je comprends très bien que les agendas changent.

[[interest:[[?networking:Je]][[!networking:Le poste m’intéresse toujours, et je]] m’adapterai à vos disponibilités.]]

[[addition:J’ajoute un mot : {news}.]]

Avez-vous une nouvelle date à me proposer ?

${CLOSING_WITH_PHONE}`,
  },
  {
    subject: NEW_DATE,
    body: `{greeting},

Je reviens vers vous au sujet de [[?networking:l’échange qui était prévu]][[!networking:l’entretien qui était prévu]] {interview-when}[[!networking: pour le poste {post|inside|de}]].

[[interest:Je reste disponible pour cette rencontre, sur place ou à distance, selon ce qui vous arrange.]]

[[addition:Une précision : {news}.]]

Pouvons-nous convenir d’un autre moment ?

${CLOSING_WITH_PHONE}`,
  },
]
