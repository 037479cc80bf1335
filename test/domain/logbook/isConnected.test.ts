import { expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { isConnected } from '#domain/logbook/isConnected.ts'

const accepted: Entry = {
  id: 'e1',
  kind: 'linkedin-acceptance',
  at: '2026-11-24T10:00',
  zone: 'Europe/Paris',
  from: 'nadia',
}

it('knows a connection from the card of the person or from the journal', () => {
  expect(isConnected({ id: 'nadia' }, [])).toBe(false)
  expect(isConnected({ id: 'nadia', linkedinConnected: true }, [])).toBe(true)
  expect(isConnected({ id: 'nadia' }, [accepted])).toBe(true)
  expect(isConnected({ id: 'hugo' }, [accepted])).toBe(false)
})
