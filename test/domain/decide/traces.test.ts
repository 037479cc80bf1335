import { expect, it } from 'vitest'
import { tracesOf } from '#domain/decide/traces.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { person } from '#test/build/entries.ts'

const card = (application: string, ana: string, bob: string) =>
  opening({ application, people: [person('Ana', { id: ana }), person('Bob', { id: bob })] })

it('somebody of a card is known by their own id on each card that was joined to it', () => {
  const { logbook } = given(
    card('first', 'a1', 'b1'),
    card('second', 'a2', 'b2'),
    card('third', 'a3', 'b3'),
    card('other', 'a4', 'b4'),
    { do: 'merge-applications', application: 'first', into: 'second' },
    { do: 'merge-applications', application: 'second', into: 'third' },
  )
  const third = logbook.applications.get('third')
  if (third === undefined) throw new Error('No card')
  const traces = tracesOf(logbook, third, ['a3']).map(({ application: { id }, people }) => [
    id,
    people,
  ])
  expect(traces).toEqual([
    ['third', ['a3']],
    ['second', ['a3', 'a2']],
    ['first', ['a3', 'a2', 'a1']],
  ])
})
