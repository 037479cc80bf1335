import { expect, it } from 'vitest'
import { FILE_BOUNDS, LOGBOOK_BOUNDS, mostBytesOf, tooLargeAs } from '#domain/incoming/bounds.ts'
import { reasons as english } from '#texts/en/reasons.ts'
import { reasons as french } from '#texts/fr/reasons.ts'

it.each([
  ['carnet.relance', LOGBOOK_BOUNDS.bytes],
  ['CARNET.RELANCE', LOGBOOK_BOUNDS.bytes],
  ['relance-20261124T093000000Z-asked-1.db', LOGBOOK_BOUNDS.bytes],
  ['suivi.relance.xlsx', FILE_BOUNDS.bytes],
  ['db', FILE_BOUNDS.bytes],
])('a logbook may be larger than a table, and is told by its name: %s', (name, most) => {
  expect(mostBytesOf(name)).toBe(most)
})

it('what is too large is told with the bound that it met', () => {
  expect(tooLargeAs('carnet.relance')).toBe('logbook-file-too-large')
  expect(tooLargeAs('suivi.csv')).toBe('file-too-large')
  const millions = (bytes: number): string => String(bytes / 1_000_000)
  const told = [
    ['file-too-large', `${millions(FILE_BOUNDS.bytes)} M`],
    ['file-unpacks-too-large', `${millions(FILE_BOUNDS.unpackedBytes)} M`],
    ['logbook-file-too-large', `${millions(LOGBOOK_BOUNDS.bytes)} M`],
    ['logbook-unpacks-too-large', `${millions(LOGBOOK_BOUNDS.unpackedBytes / 1000)} G`],
  ] as const
  for (const [reason, bound] of told)
    for (const reasons of [french, english]) expect(reasons[reason]).toContain(bound)
})
