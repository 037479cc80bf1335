import { expect, it } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { peopleGoneIn } from '#electron/host/writing/peopleGone.ts'

const removed = (application: string, person: string): EventDraft => ({
  type: 'person-removed',
  application,
  body: { person },
})
const erased = (application: string, person: string): EventDraft => ({
  type: 'person-erased',
  application,
  body: { person },
})

it('knows who was taken off a card and who was erased, each on their card', () => {
  const gone = peopleGoneIn([])
  gone.note([removed('a', 'anne'), erased('a', 'paul'), removed('b', 'zoe')])
  expect(gone.takenOff('a')).toEqual(['anne'])
  expect(gone.isErased('a', 'paul')).toBe(true)
  expect([gone.isErased('a', 'anne'), gone.isErased('b', 'paul')]).toEqual([false, false])
})
