import type { EntryWords } from './entryWords.ts'

/**
 * The words of each kind of entry: its name in menus and tables, the deed on its line, the title of
 * its sheet, what is said once it is noted.
 */
export const entries = {
  interview: {
    name: 'Entretien',
    deed: 'Entretien',
    said: 'Entretien noté, {company}.',
  },
  thanks: {
    name: 'Remerciement',
    deed: 'Remerciement',
    done: {
      madame: '{person} remerciée',
      monsieur: '{person} remercié',
      unknown: 'Remerciement à {person}',
    },
    record: 'Noter un remerciement',
    said: 'Remerciement noté, {company}. | {n} remerciements notés.',
  },
  'linkedin-invitation': {
    name: 'Invitation LinkedIn',
    deed: 'Invitation LinkedIn envoyée',
    record: 'Noter une invitation LinkedIn',
    said: 'Invitation LinkedIn notée, {company}.',
  },
  'linkedin-acceptance': {
    name: 'Invitation LinkedIn acceptée',
    deed: 'Invitation LinkedIn acceptée',
    theirs: '{person} a accepté votre invitation LinkedIn',
    record: 'Invitation LinkedIn acceptée',
    said: 'Invitation acceptée, c’est noté.',
    turned: 'Invitation acceptée, {company}.',
  },
  'follow-up': {
    name: 'Relance',
    deed: 'Relance',
    done: {
      madame: '{person} relancée',
      monsieur: '{person} relancé',
      unknown: 'Relance à {person}',
    },
    record: 'Noter une relance',
    said: 'Relance notée, {company}. | {n} relances notées.',
  },
  answer: {
    name: 'Réponse reçue',
    deed: 'Leur réponse',
    theirs: '{person} a répondu',
    record: 'Noter leur réponse',
    said: 'Réponse notée, {company}.',
  },
  offer: {
    name: 'Proposition reçue',
    deed: 'Proposition reçue',
    record: 'Noter leur proposition',
    said: 'Proposition notée, {company}.',
  },
  refusal: {
    name: 'Refus',
    deed: 'Leur réponse, pour une autre personne',
    record: 'Noter leur réponse',
    intro: 'La carte est rangée, repliée. La suite reste possible.',
    said: 'C’est noté. La carte est rangée, repliée. | C’est noté. Les {n} cartes sont rangées, repliées.',
    turned: 'Leur réponse, {company}. | {n} réponses.',
  },
  feedback: {
    name: 'Retour reçu',
    deed: 'Leur retour',
    theirs: '{person} a donné son retour',
    record: 'Noter leur retour',
    said: 'Retour noté, {company}.',
  },
  hire: {
    name: 'Embauche',
    deed: 'Embauche',
    record: 'Noter l’embauche',
    intro: 'Bonne nouvelle. Relance vous rappelle le contrat et les autres candidatures en cours.',
    said: 'Embauche notée, {company}. | {n} embauches notées.',
  },
  'let-go': {
    name: 'Mise de côté',
    deed: 'Rangée dans « Sans suite »',
    record: 'Ranger dans « Sans suite » ?',
    intro: 'La carte va dans le tiroir. Vous pourrez la reprendre quand vous voudrez.',
    said: 'Rangée dans « Sans suite », {company}. | {n} candidatures rangées dans « Sans suite ».',
  },
  reopened: {
    name: 'Reprise',
    deed: 'Candidature reprise',
    record: 'Reprendre cette candidature',
    intro: 'La candidature revient au tableau, avec tout ce qui a été noté.',
    said: 'Candidature reprise, {company}. | {n} candidatures reprises.',
  },
  note: {
    name: 'Note',
    deed: 'Note',
    record: 'Écrire une note',
    said: 'Note ajoutée, {company}.',
  },
} as const satisfies EntryWords
