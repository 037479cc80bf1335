import { expect, it } from 'vitest'
import type { OutgoingRows } from '#contract/outgoing.ts'
import { withoutEmptyColumns } from '#window/screens/outgoing/adviser/withoutEmptyColumns.ts'

const head = {
  columns: ['company', 'place', 'post'].map((field) => ({ field, header: field, kind: 'text' })),
} as unknown as OutgoingRows
const pieces = [{ rows: [['Nautilia', '', '']] }, { rows: [['Sorvaine', '', 'caissier']] }]

it('a column in which no row says anything is not printed', () => {
  const report = withoutEmptyColumns({ head, pieces })
  expect(report.head.columns.map(({ field }) => field)).toEqual(['company', 'post'])
  expect(report.pieces.map(({ rows }) => rows)).toEqual([
    [['Nautilia', '']],
    [['Sorvaine', 'caissier']],
  ])
})

it.each([
  ['all of them say something', [{ rows: [['Nautilia', 'Lyon', 'caissier']] }]],
  ['there is no row', []],
])('a report stays as it is where %s', (_, all) => {
  const report = { head, pieces: all }
  expect(withoutEmptyColumns(report)).toBe(report)
})
