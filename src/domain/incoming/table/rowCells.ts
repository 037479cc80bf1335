import { isNothing } from '#domain/incoming/cells/plainWords.ts'
import { LINE_MAX } from '#domain/fields/fields.ts'
import { tidyLine, tidyText } from '#domain/fields/tidy.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Cell, SheetRow } from '#domain/incoming/workbook.ts'
import type { TableFrame } from './frame.ts'
import type { RowDoubt } from './reading.ts'

/** A cell in which something stands, with its column. */
export interface FilledCell {
  readonly cell: Cell
  readonly text: string
  readonly column: number
  readonly header: string
}

/** One row being read: its cells by use, and what becomes lines of the notes. */
export interface RowCells {
  readonly row: SheetRow
  readonly all: (use: ColumnUse) => readonly FilledCell[]
  readonly one: (use: ColumnUse) => FilledCell | undefined
  readonly notes: string[]
  readonly doubts: RowDoubt[]
  /** Keeps a cell as a line of the notes, under its header. */
  readonly keep: (cell: FilledCell) => void
  readonly doubt: (cell: FilledCell, says: RowDoubt['says']) => void
}

/** A social security number of Switzerland, wherever it stands: it is not kept. */
const AHV = /\b756[.\s]?\d{4}[.\s]?\d{4}[.\s]?\d{2}\b/gu
const LETTERS = 26

/** The letters of a column, as programs name it. */
const letterOf = (column: number): string =>
  (column >= LETTERS ? letterOf(Math.floor(column / LETTERS) - 1) : '') +
  String.fromCharCode('A'.charCodeAt(0) + (column % LETTERS))

const cleaned = (text: string): string => tidyText(text).replace(AHV, '').trim()

const lineOf = ({ header, text, column }: FilledCell): string =>
  `${tidyLine(header.replace(/\s*:\s*$/u, '')) || letterOf(column)}: ${cleaned(text)}`

/** Uses whose links are looked at where they are read. */
const LINKED: ReadonlySet<ColumnUse> = new Set([
  ...['offer-url', 'company', 'company-place', 'company-post', 'post', 'interview-link'],
  ...['contact-linkedin'],
] as const satisfies readonly ColumnUse[])

/** Where a cell leads, if that is not said in its text and would be lost: « Anne Roux » with her address. */
const leadsTo = (link: string | undefined, use: ColumnUse, text: string): string | undefined => {
  const target =
    (link ?? '')
      .trim()
      .replace(/^(?:mailto|tel):/iu, '')
      .split('?subject=')[0] ?? ''
  const isRead = LINKED.has(use) && /^https?:/iu.test(target)
  return target === '' || isRead || text.includes(target) ? undefined : target
}

/** The cells of a row by what their columns mean; those that stand for nothing are left out. */
export const rowCells = (row: SheetRow, { columns }: Pick<TableFrame, 'columns'>): RowCells => {
  const byUse = new Map<ColumnUse, FilledCell[]>()
  const notes: string[] = []
  for (const [column, cell] of row.cells.entries()) {
    const { use, header } = columns[column] ?? { use: 'note', header: '' }
    if (
      use === 'skip' ||
      (isNothing(cell.text) && cell.remark === undefined && cell.link === undefined)
    )
      continue
    const filled = { cell, text: cell.text.trim(), column, header }
    if (!isNothing(cell.text)) byUse.set(use, [...(byUse.get(use) ?? []), filled])
    const target = leadsTo(cell.link, use, filled.text)
    if (target !== undefined) notes.push(lineOf({ ...filled, text: target }))
    if (cell.remark !== undefined && cell.remark.trim() !== '')
      notes.push(lineOf({ ...filled, text: cell.remark }))
  }
  const doubts: RowDoubt[] = []
  const all = (use: ColumnUse): readonly FilledCell[] => byUse.get(use) ?? []
  const keep = (cell: FilledCell): void => {
    const line = lineOf(cell)
    if (cleaned(cell.text) !== '' && !notes.includes(line)) notes.push(line)
  }
  return {
    row,
    all,
    one: (use) => all(use)[0],
    notes,
    doubts,
    keep,
    doubt: (cell, says) => {
      doubts.push({ column: cell.column, text: cell.text.slice(0, LINE_MAX), says })
      keep(cell)
    },
  }
}

/** A cell as one line; what is too long for one stays whole in the notes. */
export const lineIn = (cells: RowCells, use: ColumnUse): string => {
  const cell = cells.one(use)
  if (cell === undefined) return ''
  const line = tidyLine(cell.text)
  if (line.length <= LINE_MAX) return line
  cells.keep(cell)
  return ''
}

/** Remarks as they are, and every column without a place of its own under its header. */
export const keepTheRest = (cells: RowCells): void => {
  for (const { text } of cells.all('notes'))
    if (cleaned(text) !== '') cells.notes.push(cleaned(text))
  for (const cell of cells.all('note')) cells.keep(cell)
}
