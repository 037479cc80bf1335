import { expect, it } from 'vitest'
import { peopleIn } from '#domain/logbook/eventPeople.ts'
import { interview, person } from '#test/build/entries.ts'

it.each([
  ['a person', { type: 'person-noted', body: { person: person('Anne', { id: 'ann' }) } }, ['ann']],
  [
    'everybody an interview names, by a point they raised too',
    {
      type: 'entry-corrected',
      body: {
        entry: interview('2026-11-20T10:00', {
          met: ['karim', 'ann'],
          points: [{ text: 'Un point', person: 'zoe' }],
        }),
      },
    },
    ['ann', 'karim', 'zoe'],
  ],
  ['the subject it was given', { type: 'person-identified', subject: 'ann', body: {} }, ['ann']],
  ['whom an erasure is about', { type: 'person-erased', body: { person: 'ann' } }, ['ann']],
  ['the import it tells of', { type: 'import-forgotten', body: { import: 'one' } }, ['one']],
  ['nobody once it is empty', { type: 'person-noted', body: null }, []],
  [
    'nobody where it is of a kind nobody knows',
    { type: 'entry-recorded', body: { entry: { kind: 'x' } } },
    [],
  ],
  [
    'nobody where its type is a word of the language',
    { type: 'constructor', body: { person: 'ann' } },
    [],
  ],
])('an event is about %s', (_, event, people) => {
  expect(peopleIn(event)).toEqual(people)
})
