import type { EntryWords } from './entryWords.ts'

/**
 * The words of each kind of entry: its name in menus and tables, the deed on its line, the title of
 * its sheet, what is said once it is noted.
 */
export const entries = {
  applied: {
    name: 'Candidature envoyée',
    deed: 'Candidature envoyée',
    record: 'Noter l’envoi de la candidature',
    said: 'Envoi noté, {company}.',
  },
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
  call: {
    name: 'Appel',
    deed: 'Appel',
    done: {
      madame: 'Appel à {person}',
      monsieur: 'Appel à {person}',
      unknown: 'Appel à {person}',
    },
    record: 'Noter un appel',
    said: 'Appel noté, {company}.',
  },
  answer: {
    name: 'Réponse reçue',
    deed: 'Leur réponse',
    theirs: '{person} a répondu',
    record: 'Noter leur réponse',
    said: 'Réponse notée, {company}.',
  },
  postponed: {
    name: 'Entretien reporté',
    deed: 'Entretien reporté',
    record: 'Noter la nouvelle date',
    said: 'Nouvelle date notée, {company}.',
  },
  cancelled: {
    name: 'Entretien annulé',
    deed: 'Entretien annulé de leur côté',
    record: 'Noter l’annulation',
    said: 'Annulation notée, {company}.',
  },
  'no-show': {
    name: 'Ils ne sont pas venus',
    deed: 'Ils ne sont pas venus à l’entretien',
    record: 'Noter qu’ils ne sont pas venus',
    said: 'C’est noté, {company}. Un mot de votre part suffira.',
    turned: 'Entretien sans eux, {company}.',
  },
  'could-not-come': {
    name: 'Je n’ai pas pu venir',
    deed: 'Empêchement à l’entretien',
    record: 'Noter que je n’ai pas pu venir',
    said: 'C’est noté, {company}. Cela arrive : un mot de votre part suffira.',
    turned: 'Empêchement, {company}.',
  },
  offer: {
    name: 'Proposition reçue',
    deed: 'Proposition reçue',
    record: 'Noter leur proposition',
    said: 'Proposition notée, {company}.',
  },
  'offer-message': {
    name: 'Message sur une proposition',
    deed: 'Message sur la proposition',
    record: 'Noter un message sur la proposition',
    said: 'Message noté, {company}.',
  },
  'offer-withdrawn': {
    name: 'Proposition retirée',
    deed: 'Proposition retirée de leur côté',
    record: 'Noter que la proposition est retirée',
    said: 'C’est noté, {company}. La candidature continue.',
    turned: 'Proposition retirée, {company}.',
  },
  refusal: {
    name: 'Refus',
    deed: 'Leur refus',
    record: 'Noter un refus',
    intro: 'La carte ira dans « Refus ». La suite reste possible.',
    said: 'Refus noté, {company}. La suite reste possible. | {n} refus notés. La suite reste possible.',
    turned: 'Refus, {company}. | {n} refus.',
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
    name: 'Sans suite',
    deed: 'Rangée dans « Sans suite »',
    record: 'Ranger dans « Sans suite » ?',
    intro: 'La carte va dans le tiroir. Vous pourrez la rouvrir quand vous voudrez.',
    said: 'Rangée dans « Sans suite », {company}. | {n} candidatures rangées dans « Sans suite ».',
  },
  reopened: {
    name: 'Réouverture',
    deed: 'Candidature rouverte',
    record: 'Rouvrir cette candidature',
    intro: 'La candidature revient au tableau, avec tout ce qui a été noté.',
    said: 'Candidature rouverte, {company}. | {n} candidatures rouvertes.',
  },
  'go-on': {
    name: 'Je continue avec celle-ci',
    deed: 'Candidature poursuivie malgré l’embauche',
    record: 'Continuer avec cette candidature',
    said: 'Candidature poursuivie, {company}.',
  },
  note: {
    name: 'Note',
    deed: 'Note',
    record: 'Écrire une note',
    said: 'Note ajoutée, {company}.',
  },
} as const satisfies EntryWords
