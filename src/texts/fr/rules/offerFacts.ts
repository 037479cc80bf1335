/** What is told of offers and of a hire. */
export const offerFacts = {
  hire: {
    label: 'Embauche',
    value: '{moment}',
  },
  'others-open': {
    label: 'Autres candidatures ouvertes',
    value: '{n}',
  },
  offer: {
    label: 'Proposition reçue',
    value: '{moment}',
  },
  deadline: {
    label: 'Échéance',
    value: '{day}',
  },
  'no-margin': {
    label: 'Marge',
    value: 'l’échéance est proche : dès que possible',
  },
  'offer-message': {
    label: 'Votre message sur la proposition',
    value: '{moment}',
  },
  'offer-withdrawn': {
    label: 'Proposition retirée',
    value: '{moment}',
  },
  'working-days-after': {
    label: 'Le temps qu’ils répondent',
    value: '{n} jour ouvré | {n} jours ouvrés',
  },
  'their-date': {
    label: 'Date annoncée pour la proposition',
    value: '{day}',
  },
  'before-deadline': {
    label: 'Avant l’échéance',
    value: '{day} au plus tard',
  },
  'offer-elsewhere': {
    label: 'Proposition, {company}',
    value: '{moment}',
  },
  'deadline-elsewhere': {
    label: 'Échéance de cette proposition',
    value: '{day}',
  },
} as const
