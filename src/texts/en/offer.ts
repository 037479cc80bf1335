import type { Catalogue } from '#texts/fr/shape.ts'

export const offer: Catalogue['offer'] = {
  titles: {
    one: 'An offer is waiting for your answer',
    many: 'Offers are waiting for your answer',
  },
  by: 'Answer the offer by {day}',
  passed: 'What became of the offer?',
  lastDay: 'Last day to answer: {day}.',
  lastDayToday: 'Today is the last day to answer.',
  lastDayPassed: 'The last day to answer, {day}, is over. Say where things stand.',
  noDeadline: 'No deadline is noted.',
  theirs: 'Your message waits for their answer.',
  passedShort: 'date gone by',
  accepted: 'I accepted',
  declined: 'I declined',
  ask: 'Ask…',
  gone: 'It no longer stands',
  newOne: 'They gave another date',
  worthNothing: 'What it is worth is not noted yet.',
  complete: 'Complete',
  starts: 'starting {day}',
  trial: 'probation: {text}',
  remote: 'remote: {text}',
  beside: 'Compare with the other offer | Compare with the {n} other offers',
  table: 'The offers, side by side',
  unknown: 'not noted',
}
