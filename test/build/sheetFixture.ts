import Papa from 'papaparse'
import type { Cell, Sheet } from '#domain/incoming/workbook.ts'
import type { TableChoices } from '#domain/incoming/table/choices.ts'
import type { ReadingContext, RowReading, TableReading } from '#domain/incoming/table/reading.ts'
import { readTable } from '#domain/incoming/table/readTable.ts'

/** A sheet as a fixture writes it, and what is expected of it. */
export interface SheetFixture {
  readonly name: string
  readonly sheet: Sheet
  readonly choices: TableChoices
  readonly expected: string
}

/** The moment at which the sheets of the fixtures are read. */
export const READ_AT: ReadingContext = {
  now: '2026-11-26T10:00',
  zone: 'Europe/Paris',
  language: 'fr',
  applications: [],
  imports: [],
}

/** `@2026-10-15` is a typed date, `@42` a typed number, `text <address>` a link; `~` hides the row. */
const cellOf = (written: string): Cell => {
  const typed = /^@(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)$/u.exec(written)?.[1]
  if (typed !== undefined) return { text: typed, date: typed }
  const number = /^@(-?[\d.]+)$/u.exec(written)?.[1]
  if (number !== undefined) return { text: number, number: Number(number) }
  const [, text, link] = /^(.*) <<(\S+)>>$/u.exec(written) ?? []
  return link === undefined ? { text: written } : { text: text ?? '', link }
}

/** A sheet of cells written with `;` between them, as the reader of files would give it. */
export const sheetOf = (written: string, name = 'Feuille 1'): Sheet => {
  const { data } = Papa.parse<string[]>(written.trim(), { delimiter: ';' })
  return {
    name,
    hidden: false,
    remarks: [],
    rows: data.flatMap((cells, at) => {
      const isHidden = cells[0]?.startsWith('~') === true
      const plain = isHidden ? [cells[0]?.slice(1) ?? '', ...cells.slice(1)] : cells
      if (plain.every((text) => text.trim() === '')) return []
      return [
        { line: at + 1, ...(isHidden ? { hidden: true as const } : {}), cells: plain.map(cellOf) },
      ]
    }),
  }
}

const choicesIn = (lines: readonly string[]): TableChoices =>
  lines.reduce<TableChoices>((choices, line) => {
    const [, key = '', value = ''] = /^! (.+) (\S+)$/u.exec(line) ?? []
    if (key === 'sheet') return choices
    if (key.startsWith('column:'))
      return { ...choices, columns: { ...choices.columns, [key.slice(7)]: value } } as TableChoices
    if (key === 'hidden') return { ...choices, hidden: true }
    return { ...choices, answers: { ...choices.answers, [key]: value } }
  }, {})

/** The sheets of one file of fixtures: `=== name`, choices (`! id answer`), cells, `---`, what is expected. */
export const fixturesIn = (file: string): readonly SheetFixture[] =>
  file
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = '', expected = ''] = part.split(/^---$/mu)
      const [name = '', ...lines] = head.split('\n')
      const sheetName = lines.find((line) => line.startsWith('! sheet '))?.slice(8)
      return {
        name: name.trim(),
        sheet: sheetOf(lines.filter((line) => !line.startsWith('! ')).join('\n'), sheetName),
        choices: choicesIn(lines.filter((line) => line.startsWith('! '))),
        expected: expected.trim(),
      }
    })

const rowLine = (row: RowReading): string => {
  const facts = row.facts
    .filter(({ fact }) => fact !== 'company' && fact !== 'post')
    .map(({ fact, value }) => (value === '' ? fact : `${fact}=${value.replaceAll('\n', '\\n')}`))
  const parts = [
    `${String(row.line)} ${row.fate}${row.reason === undefined ? '' : `:${row.reason}`}`,
    ...(row.place === undefined ? [] : [row.place]),
    [row.company, row.post].filter((text) => text !== '').join(' / '),
    ...(row.joins?.line === undefined ? [] : [`-> ${String(row.joins.line)}`]),
    ...facts,
    ...row.doubts.map(({ says, text }) => `?${says}=${text}`),
    ...row.toTell.map(({ asks, on }) => `>${asks}${on === undefined ? '' : `=${on}`}`),
  ]
  return parts.filter((part) => part !== '').join(' | ')
}

/** A reading as the fixtures write it: layout, uses of columns, questions, one line for each row. */
export const writtenReading = (reading: TableReading): string =>
  [
    `${reading.layout} @${String(reading.headerLine)} ${reading.columns.map(({ use }) => use).join(' ')}`,
    ...reading.questions.map(
      ({ id, options, proposed, examples, answer }) =>
        `? ${id} [${options.length > 6 ? '…' : options.join(' ')}] ${proposed ?? ''}${answer === undefined ? '' : ` = ${answer}`} (${examples.join(' · ')})`,
    ),
    ...reading.rows.map(rowLine),
  ].join('\n')

/** Reads the sheet of a fixture. */
export const readFixture = ({ sheet, choices }: SheetFixture): TableReading =>
  readTable(sheet, choices, READ_AT)
