/** What every deduction ends in: the days and hours that were passed over, and the moment. */
export const endingFacts = {
  target: {
    label: 'À partir de',
    value: '{day}',
  },
  'closed-holiday': {
    label: '{day}',
    value: 'férié ({holiday})',
  },
  'closed-weekend': {
    label: '{day}',
    value: 'week-end',
  },
  'closed-monday': {
    label: '{day}',
    value: 'réservé aux postes urgents',
  },
  'closed-day': {
    label: '{day}',
    value: 'hors de vos jours de contact',
  },
  'closed-quiet': {
    label: '{day}',
    value: '{quiet}',
  },
  'their-clock': {
    label: 'Chez eux',
    value: '{moment}',
  },
  'outside-hours': {
    label: '{moment}',
    value: 'après les heures de contact',
  },
  so: {
    label: 'Donc',
    value: '{moment}',
  },
  'so-late': {
    label: 'Prochain bon créneau',
    value: '{moment}',
  },
  away: {
    label: 'Vous n’êtes pas là',
    value: 'du {day} au {until}',
  },
  'was-away': {
    label: 'Vous n’étiez pas là',
    value: 'du {day} au {until}',
  },
  ill: {
    label: 'Vous êtes malade',
    value: 'du {day} au {until}',
  },
  'was-ill': {
    label: 'Vous étiez malade',
    value: 'du {day} au {until}',
  },
  over: {
    label: 'Fin avant le prochain bon créneau',
    value: '{moment}',
  },
  'so-before': {
    label: 'Dernier bon créneau avant de partir',
    value: '{moment}, plus tôt que d’ordinaire',
  },
  'other-contact': {
    label: 'Autre contact dans cette demi-journée',
    value: '{company}',
  },
} as const
