import { describe, expect, it } from 'vitest'
import type { Cell, Sheet } from '#domain/incoming/workbook.ts'
import { readTable } from '#domain/incoming/table/readTable.ts'
import { READ_AT } from '#test/build/sheetFixture.ts'

const GOOD = '#c6efce'
const BAD = '#ffc7ce'

const sheetOf = (
  header: readonly string[],
  ...rows: readonly (readonly [fill: string | undefined, ...texts: string[]])[]
): Sheet => ({
  name: 'Feuille 1',
  hidden: false,
  remarks: [],
  rows: [
    { line: 1, cells: header.map((text) => ({ text })) },
    ...rows.map(([fill, ...texts], at) => ({
      line: at + 2,
      cells: texts.map((text): Cell => (fill === undefined ? { text } : { text, fill })),
    })),
  ],
})

const HEADER = ['Entreprise', 'Poste', 'Date d’envoi']
const rowsOf = (...fills: readonly (string | undefined)[]) =>
  fills.map((fill, at) => [fill, `Société ${String(at)}`, 'Dev', '2026-11-03'] as const)

describe('colours of rows', () => {
  it('are a column of statuses where nothing else tells, and each is asked', () => {
    const read = readTable(sheetOf(HEADER, ...rowsOf(BAD, undefined, GOOD)), {}, READ_AT)
    expect(read.columns.at(-1)).toMatchObject({ header: 'Couleur', use: 'status' })
    expect(read.questions.filter(({ asks }) => asks === 'status')).toMatchObject([
      { examples: ['rouge'], answered: false },
      { examples: ['vert'], answered: false },
    ])
  })

  it('mean what the person says', () => {
    const answers = { 'status:rouge': 'refused', 'status:vert': 'sent' }
    const read = readTable(sheetOf(HEADER, ...rowsOf(BAD, undefined, GOOD)), { answers }, READ_AT)
    expect(read.rows[0]?.facts).toContainEqual({ fact: 'refused', value: '' })
  })

  it('stay in the notes beside a column of statuses, in the language of the reader', () => {
    const header = ['Company', 'Role', 'Applied', 'Status']
    const rows = [
      [BAD, 'Acme', 'Dev', '2026-11-03', 'Rejected'],
      [undefined, 'Birch', 'Dev', '2026-11-04', 'Applied'],
    ] as const
    const read = readTable(sheetOf(header, ...rows), {}, { ...READ_AT, language: 'en' })
    expect(read.columns.at(-1)).toMatchObject({ header: 'Colour', use: 'note' })
    expect(read.questions).toEqual([])
  })

  it('say nothing where every other row is shaded, or all are the same', () => {
    const shaded = readTable(
      sheetOf(HEADER, ...rowsOf(GOOD, undefined, GOOD, undefined)),
      {},
      READ_AT,
    )
    const same = readTable(sheetOf(HEADER, ...rowsOf(GOOD, GOOD)), {}, READ_AT)
    expect([shaded.columns.length, same.columns.length]).toEqual([3, 3])
  })

  it.each([
    ['#ff0000', 'rouge'],
    ['#ffc000', 'orange'],
    ['#ffeb9c', 'jaune'],
    ['#92d050', 'vert'],
    ['#9dc3e6', 'bleu'],
    ['#7030a0', 'violet'],
    ['#ff99cc', 'rose'],
    ['#d9d9d9', 'gris'],
  ])('have names: %s', (fill, name) => {
    const read = readTable(sheetOf(HEADER, ...rowsOf(fill, undefined)), {}, READ_AT)
    expect(read.columns.at(-1)?.examples).toEqual([name])
  })
})
