import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvText, type CsvDialect } from '#domain/csv/csvText.ts'

const EXCHANGE: CsvDialect = { separator: ',', byteOrderMark: false, quoteAll: false }
const EXCEL: CsvDialect = { separator: ';', byteOrderMark: true, quoteAll: true }

const read = (text: string, delimiter: string): string[][] => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\r\n' })
  expect(errors).toEqual([])
  // The line break that ends the last row.
  return data.slice(0, -1)
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '"',
    '""',
    ';',
    ',',
    '\r\n',
    '\n',
    "'",
    ' espace ',
    '=1',
    '\uFEFF',
    'œuvre « à » l’été',
  ),
)
const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 6,
  }),
)

describe('a table as CSV', () => {
  it.each([EXCHANGE, EXCEL, { ...EXCEL, separator: ',' as const }])(
    'is read back exactly by another program: %o',
    (dialect) => {
      fc.assert(
        fc.property(table, (rows) => {
          const text = csvText(rows, dialect)
          const body = dialect.byteOrderMark ? text.slice(1) : text
          fc.pre(!body.startsWith('\uFEFF'))
          expect(read(body, dialect.separator)).toEqual(rows)
        }),
      )
    },
  )

  it('quotes only what needs it in the exchange profile', () => {
    expect(csvText([['a', 'b,c', 'd"e', ' f', 'g\nh']], EXCHANGE)).toBe(
      'a,"b,c","d""e"," f","g\nh"\r\n',
    )
  })

  it('begins with a byte order mark and quotes everything for Excel', () => {
    expect(csvText([['a', 'b']], EXCEL)).toBe('\uFEFF"a";"b"\r\n')
  })
})
