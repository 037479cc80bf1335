import type { LifeKind } from '#domain/views/life/lifeOf.ts'
import type { By } from '#domain/vocabulary.ts'

export const lifeBand = {
  title: 'The life of this application',
  picture: 'What happened, and the days of waiting',
  hint: 'Move along the marks with the arrow keys, or point at them.',
  asTable: 'As a table',
  day: 'Day',
  what: 'What happened',
  said: '{when}: {what}',
  interview: 'Interview',
  promise: 'The day they gave for their answer',
  waited:
    'One day of waiting, from {from} to {until} | {n} days of waiting, from {from} to {until}',
  waitingSince: 'One day of waiting, since {from} | {n} days of waiting, since {from}',
  away: 'Away from {from} to {until}',
  awayOn: 'Away on {day}',
  ill: 'Ill from {from} to {until}',
  illOn: 'Ill on {day}',
  kinds: {
    interview: 'interview',
    message: 'message',
    call: 'call',
    theirs: 'word from them',
    promise: 'day they gave',
    hire: 'hire',
    end: 'conclusion',
    other: 'other note',
    wait: 'waiting',
    away: 'away',
    ill: 'ill',
  } satisfies By<LifeKind | 'wait' | 'away' | 'ill', string>,
} as const
