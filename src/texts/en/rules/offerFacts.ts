/** What is told of offers and of a hire. */
export const offerFacts = {
  hire: {
    label: 'Hired',
    value: '{moment}',
  },
  'others-open': {
    label: 'Other open applications',
    value: '{n}',
  },
  offer: {
    label: 'Offer received',
    value: '{moment}',
  },
  deadline: {
    label: 'Deadline',
    value: '{day}',
  },
  'no-margin': {
    label: 'Margin',
    value: 'the deadline is near: as soon as you can',
  },
  'offer-message': {
    label: 'Your message about the offer',
    value: '{moment}',
  },
  'offer-withdrawn': {
    label: 'Offer withdrawn',
    value: '{moment}',
  },
  'working-days-after': {
    label: 'Time for them to answer',
    value: '{n} working day | {n} working days',
  },
  'their-date': {
    label: 'Date they named for the offer',
    value: '{day}',
  },
  'before-deadline': {
    label: 'Before the deadline',
    value: '{day} at the latest',
  },
  'offer-elsewhere': {
    label: 'Offer from {company}',
    value: '{moment}',
  },
  'deadline-elsewhere': {
    label: 'Deadline of that offer',
    value: '{day}',
  },
} as const
