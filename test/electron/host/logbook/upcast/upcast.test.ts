import { expect, test } from 'vitest'
import { EVENT_VERSIONS, eventSchemas } from '#domain/logbook/events.ts'
import { isUnderstood } from '#electron/host/logbook/events/eventKinds.ts'
import { upcast } from '#electron/host/logbook/upcast/upcast.ts'
import type { Upcasts } from '#electron/host/logbook/upcast/upcastStep.ts'

/** Steps as they will be written one day: a renamed type, then a field that moved. */
const upcasts: Upcasts = {
  'note-taken': [{ to: { type: 'entry-recorded', version: 1 }, body: (body) => body }],
  'entry-recorded': [{ body: (body) => ({ entry: body }) }],
}

test.each([
  ['note-taken', 1, { note: 'Hello' }],
  ['entry-recorded', 1, { note: 'Hello' }],
  ['entry-recorded', 2, { entry: { note: 'Hello' } }],
])('%s in version %i becomes an event of today', (type, version, body) => {
  expect(upcast({ type, version, body }, upcasts)).toEqual({
    type: 'entry-recorded',
    version: 2,
    body: { entry: { note: 'Hello' } },
  })
})

test('an erased event takes its new name and stays erased', () => {
  expect(upcast({ type: 'note-taken', version: 1, body: null }, upcasts)).toEqual({
    type: 'entry-recorded',
    version: 2,
    body: null,
  })
})

test('every type has a version of its own, which is understood, and the next one is not', () => {
  expect(Object.keys(EVENT_VERSIONS).sort()).toEqual(Object.keys(eventSchemas).sort())
  for (const [type, version] of Object.entries(EVENT_VERSIONS))
    expect([isUnderstood(type, version), isUnderstood(type, version + 1)]).toEqual([true, false])
  expect(isUnderstood('dream-noted', 1)).toBe(false)
})
