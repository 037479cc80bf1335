import type { Catalogue } from '#texts/fr/shape.ts'

export const triage: Catalogue['triage'] = {
  title: 'To complete',
  count: 'One more application | {n} more applications',
  open: 'See the application',
  interview: 'When was the interview?',
  interviewHint: 'The day and time, even roughly. An interview ahead can be noted too.',
  hour: 'What time was the interview on {day}?',
  hourHint: 'A rough time is enough.',
  outcome: {
    refusal: 'On which day did the rejection come?',
    hire: 'On which day were you hired?',
    offer: 'On which day did the offer come?',
    other: 'On which day was it?',
  },
  whom: 'Whom did you meet?',
  whomDay: 'Whom did you meet on {day}?',
  somebody: 'Somebody else: their name',
  name: 'The name of the person',
  promise: 'Did they say when they would answer?',
  save: 'Save, next',
  later: 'Later',
  noInterview: 'No interview',
  forgotten: 'I do not remember',
  done: 'All noted',
  doneText: 'Your imported applications are complete.',
  doneLater: 'One application waits for later. | {n} applications wait for later.',
  again: 'Take them up',
  board: 'See the board',
  waiting: 'Complete what was imported',
  waitingText:
    'One imported application still waits for a date or a name. | {n} imported applications still wait for a date or a name.',
}
