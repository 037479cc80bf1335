import { expect, it } from 'vitest'
import { FILE_BOUNDS, LOGBOOK_BOUNDS, mostBytesOf } from '#domain/incoming/bounds.ts'

it.each([
  ['carnet.relance', LOGBOOK_BOUNDS.bytes],
  ['CARNET.RELANCE', LOGBOOK_BOUNDS.bytes],
  ['relance-20261124T093000000Z-asked-1.db', LOGBOOK_BOUNDS.bytes],
  ['suivi.relance.xlsx', FILE_BOUNDS.bytes],
  ['db', FILE_BOUNDS.bytes],
])('a logbook may be larger than a table, and is told by its name: %s', (name, most) => {
  expect(mostBytesOf(name)).toBe(most)
})
