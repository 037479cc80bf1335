import { textCell } from '#domain/csv/textCell.ts'
import type { AdviserTable } from './adviserTable.ts'

/** How a table becomes CSV. */
export interface TableDialect {
  readonly separator: ',' | ';'
  /**
   * For a spreadsheet: byte order mark, every field quoted, texts marked where it would compute or
   * guess. Never a `sep=` line: it makes Excel ignore the byte order mark. Otherwise RFC 4180, nothing
   * added, nothing lost.
   */
  readonly forSpreadsheet: boolean
}

/** The text of a table as CSV, a piece at a time. */
export interface CsvPieces {
  readonly head: (headers: readonly string[]) => string
  /** The rows from one place to before another. */
  readonly rows: (from: number, to: number) => string
}

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

/** Longer cells are rarely the same twice. */
const REMEMBERED_LENGTH = 60
/** More different cells than these are not remembered: memory stays bounded. */
const REMEMBERED = 20_000

/** The same answer for the same cell, worked out once: names, stages and days come again and again. */
const remembered = (make: (cell: string) => string): ((cell: string) => string) => {
  const known = new Map<string, string>()
  return (cell) => {
    if (cell.length > REMEMBERED_LENGTH) return make(cell)
    const before = known.get(cell)
    if (before !== undefined) return before
    const made = make(cell)
    if (known.size < REMEMBERED) known.set(cell, made)
    return made
  }
}

/** Writes a table as CSV, lines ended by CRLF (RFC 4180). */
export const tableCsv = (
  table: AdviserTable,
  { separator, forSpreadsheet }: TableDialect,
): CsvPieces => {
  const needsQuotes = (field: string): boolean =>
    forSpreadsheet || /["\r\n]/u.test(field) || field.includes(separator) || /^\s|\s$/u.test(field)
  const field = remembered((cell) => (needsQuotes(cell) ? quoted(cell) : cell))
  const marked = remembered((cell) => quoted(textCell(cell)))
  // A day and a time of day are for the spreadsheet to read.
  const writers = table.columns.map(({ kind }) =>
    forSpreadsheet && kind !== 'date' && kind !== 'time' ? marked : field,
  )
  const line = (cells: readonly string[]): string => {
    let written = ''
    for (let at = 0; at < cells.length; at += 1)
      written += (at === 0 ? '' : separator) + (writers[at] ?? field)(cells[at] ?? '')
    return `${written}\r\n`
  }
  return {
    head: (headers) => `${forSpreadsheet ? '\uFEFF' : ''}${headers.map(field).join(separator)}\r\n`,
    rows: (from, to) => {
      let written = ''
      for (let at = from; at < to; at += 1) written += line(table.row(at))
      return written
    },
  }
}
