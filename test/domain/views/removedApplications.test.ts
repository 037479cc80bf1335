import { expect, it } from 'vitest'
import { removedApplicationsOf } from '#domain/views/removedApplications.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { note, person } from '#test/build/entries.ts'

const at = (iso: string): number => Date.parse(iso)

it('lists what was taken off, the latest first, with what goes with it; not what was joined or erased', () => {
  const { logbook } = given(
    opening({ application: 'a', people: [person('p')], entries: [note('2026-11-20T10:00')] }),
    opening({ application: 'b', details: { company: 'Axovane' } }),
    opening({ application: 'c' }),
    opening({ application: 'd' }),
    opening({ application: 'e' }),
    { do: 'remove-application', application: 'a' },
    { do: 'remove-application', application: 'b' },
    { do: 'merge-applications', application: 'c', into: 'd' },
    { do: 'erase-application', application: 'e' },
  )
  const removals = new Map([
    ['a', at('2026-11-23T08:00:00Z')],
    ['b', at('2026-11-24T23:30:00Z')],
  ])
  expect(removedApplicationsOf(logbook, removals)).toEqual({
    removed: [
      {
        id: 'b',
        company: 'Axovane',
        post: 'Responsable d’exploitation',
        removedAt: '2026-11-25T00:30',
        entries: 0,
        people: 0,
      },
      {
        id: 'a',
        company: 'Brumelle Logistique',
        post: 'Responsable d’exploitation',
        removedAt: '2026-11-23T09:00',
        entries: 1,
        people: 1,
      },
    ],
    merged: 1,
  })
})
