import type { Catalogue } from '#texts/fr/shape.ts'

export const weekBack: Catalogue['weekBack'] = {
  days: 'From {first} to {last}',
  before: 'The week before',
  after: 'The week after',
  present: 'This week',
  print: 'Print',
  back: 'Today',
  kind: 'A quiet week. Resting counts too. | One step this week, and it counts. | {n} steps this week, and each one counts.',
  held: 'One interview held. | {n} interviews held.',
  cameKind:
    'Nothing came from them. That is common, and has nothing to do with you. | One sign came from them. | {n} signs came from them.',
  away: 'Away from {first} to {last}.',
  ill: 'Ill from {first} to {last}.',
  done: 'What you did',
  came: 'What came',
  ahead: 'What is ahead',
  interviewAhead: 'Interview',
  nothingAhead: 'Nothing is planned until the end of next week.',
  more: 'and one more step | and {n} more steps',
}
