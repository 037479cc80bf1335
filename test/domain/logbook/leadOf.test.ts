import { expect, it } from 'vitest'
import { leadOf } from '#domain/logbook/leadOf.ts'
import { anApplication, anInterview, hugo, nadia } from '#test/build/aContext.ts'

it('is who led the last interview', () => {
  const entries = [
    anInterview({ lead: 'nadia' }),
    anInterview({ id: 'second', at: '2026-11-20T10:00', lead: 'hugo' }),
  ]
  expect(leadOf(anApplication({ entries }))).toBe(hugo)
})

it('is the first person met there where nobody led it', () => {
  expect(leadOf(anApplication({ entries: [anInterview({ met: ['hugo', 'nadia'] })] }))).toBe(hugo)
})

it('is the first person known where nobody was met, and nobody where nobody is known', () => {
  expect(leadOf(anApplication({ entries: [] }))).toBe(nadia)
  expect(leadOf(anApplication({ entries: [], people: [] }))).toBeUndefined()
})
