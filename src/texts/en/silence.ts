import type { Catalogue } from '#texts/fr/shape.ts'

export const silence: Catalogue['silence'] = {
  title: 'What silence means',
  open: 'When answers come',
  curve: 'Answers that had come, by days since the interview',
  from: 'From {n} answers in your logbook, counting those still waiting.',
  few: 'Your logbook holds too few answers to say anything. This is what the articles say.',
  orders: {
    week: 'Without a date from them, a week of silence is ordinary: that is when a first follow-up is advised.',
    fortnight: 'Ten to fifteen days are nothing unusual either.',
    after:
      'After two follow-ups and two weeks more you may let go, without regret: silence says nothing about you.',
  },
  source: 'Source: {source}',
  waiting: 'Still waiting',
  since: '{n} day since the interview | {n} days since the interview',
  tenths:
    'at this point 1 answer in 10 is still to come | at this point {n} answers in 10 are still to come',
  'nearly-all': 'at this point nearly all answers are still to come',
  fewCome: 'at this point a few answers are still to come',
  none: 'in your logbook, no answer came later; a follow-up is still welcome',
  noneWaits: 'No application waits for an answer.',
  axis: 'days since the interview',
  half: 'half',
  all: 'all',
  table: 'See it as a table',
  day: 'Day',
  atRisk: 'Still waiting',
  answers: 'Answers that day',
  come: 'Come, out of 10',
  mark: '{since}: {words}',
}
