import { expect, test } from 'vitest'
import { EVENT_VERSION } from '#domain/logbook/events.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'
import type { UpcastStep } from '#electron/host/logbook/upcast/upcastStep.ts'
import { UPCASTS } from '#electron/host/logbook/upcast/upcasts.ts'

/** Two steps as they will be written one day: a renamed type, then a field that moved. */
const ladder: readonly UpcastStep[] = [
  { type: (type) => (type === 'note-taken' ? 'entry-recorded' : type), body: (_, body) => body },
  {
    type: (type) => type,
    body: (type, body) => (type === 'entry-recorded' ? { entry: body } : body),
  },
]

test.each([
  [1, 'note-taken', { note: 'Hello' }],
  [2, 'entry-recorded', { note: 'Hello' }],
  [3, 'entry-recorded', { entry: { note: 'Hello' } }],
])('an event of version %i becomes one of today', (version, type, body) => {
  expect(upcast({ type, body }, version, ladder)).toEqual({
    type: 'entry-recorded',
    body: { entry: { note: 'Hello' } },
  })
})

test('an erased event takes its new name and stays erased', () => {
  expect(upcast({ type: 'note-taken', body: null }, 1, ladder)).toEqual({
    type: 'entry-recorded',
    body: null,
  })
})

test('there is one step for each version before today’s', () => {
  expect(UPCASTS).toHaveLength(EVENT_VERSION - 1)
})
