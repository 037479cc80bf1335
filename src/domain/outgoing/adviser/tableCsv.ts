import { fittingCell } from '#domain/csv/fittingCell.ts'
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
  /** Ends a text that is longer than a spreadsheet's cell may be. */
  readonly cut: string
}

/** The text of a table as CSV, a piece at a time. */
export interface CsvPieces {
  readonly head: (headers: readonly string[]) => string
  /** The rows from one place to before another. */
  readonly rows: (from: number, to: number) => string
}

const quoted = (field: string): string =>
  field.includes('"') ? `"${field.replaceAll('"', '""')}"` : `"${field}"`

/** Of a line (RFC 4180). */
const LINE_END = '\r\n'

/** Longer cells are rarely the same twice. */
const REMEMBERED_LENGTH = 60
/** More different cells of a column than these are not remembered: memory stays bounded. */
const REMEMBERED = 300

type Write = (cell: string) => string

/**
 * The same answer for the same cell of a column, worked out once: names, stages and days come again and
 * again. Most often a cell is empty, or as in the row before.
 */
const remembering = (make: Write): Write => {
  const known = new Map<string, string>()
  const empty = make('')
  let [lastCell, last] = ['', empty]
  return (cell) => {
    if (cell === lastCell) return last
    if (cell === '') return empty
    if (cell.length > REMEMBERED_LENGTH) return make(cell)
    const before = known.get(cell)
    const made = before ?? make(cell)
    if (before === undefined && known.size < REMEMBERED) known.set(cell, made)
    lastCell = cell
    last = made
    return made
  }
}

/** Writes a table as CSV, lines ended by CRLF (RFC 4180). */
export const tableCsv = (
  table: AdviserTable,
  { separator, forSpreadsheet, cut }: TableDialect,
): CsvPieces => {
  const needsQuotes = (field: string): boolean =>
    forSpreadsheet || /["\r\n]/u.test(field) || field.includes(separator) || /^\s|\s$/u.test(field)
  const plain = (cell: string): string => (needsQuotes(cell) ? quoted(cell) : cell)
  // A day and a time of day are for the spreadsheet to read; nothing in them needs a second look.
  const read: Write = forSpreadsheet ? (cell) => `"${cell}"` : (cell) => cell
  const text: Write = forSpreadsheet ? (cell) => quoted(fittingCell(textCell(cell), cut)) : plain
  const writers = table.columns.map(({ kind }) =>
    kind === 'date' || kind === 'time' ? read : remembering(text),
  )
  return {
    head: (headers) =>
      `${forSpreadsheet ? '\uFEFF' : ''}${headers.map(plain).join(separator)}${LINE_END}`,
    rows: (from, to) => {
      let written = ''
      for (let at = from; at < to; at += 1) {
        const cells = table.row(at)
        written += writers.map((write, place) => write(cells[place] ?? '')).join(separator)
        written += LINE_END
      }
      return written
    },
  }
}
