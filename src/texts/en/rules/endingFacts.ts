/** What every deduction ends in: the days and hours that were passed over, and the moment. */
export const endingFacts = {
  target: {
    label: 'From',
    value: '{day}',
  },
  'closed-holiday': {
    label: '{day}',
    value: 'public holiday ({holiday})',
  },
  'closed-weekend': {
    label: '{day}',
    value: 'weekend',
  },
  'closed-monday': {
    label: '{day}',
    value: 'kept for urgent jobs',
  },
  'closed-day': {
    label: '{day}',
    value: 'outside your contact days',
  },
  'closed-quiet': {
    label: '{day}',
    value: '{quiet}',
  },
  'their-clock': {
    label: 'Where they are',
    value: '{moment}',
  },
  'outside-hours': {
    label: '{moment}',
    value: 'after contact hours',
  },
  so: {
    label: 'So',
    value: '{moment}',
  },
  'so-late': {
    label: 'Next good slot',
    value: '{moment}',
  },
  away: {
    label: 'You are away',
    value: 'from {day} to {until}',
  },
  'was-away': {
    label: 'You were away',
    value: 'from {day} to {until}',
  },
  ill: {
    label: 'You are ill',
    value: 'from {day} to {until}',
  },
  'was-ill': {
    label: 'You were ill',
    value: 'from {day} to {until}',
  },
  over: {
    label: 'Ends before the next good slot',
    value: '{moment}',
  },
  'so-before': {
    label: 'Last good slot before leaving',
    value: '{moment}, sooner than usual',
  },
  'other-contact': {
    label: 'Another contact in that half-day',
    value: '{company}',
  },
} as const
