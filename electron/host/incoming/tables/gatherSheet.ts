import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import {
  type Cell,
  SHEET_SAYINGS,
  type Sheet,
  type SheetRow,
  type SheetSaying,
} from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'

/** Cells merged into one: rows as lines from 1, columns from 0, both ends included. */
export interface Merged {
  readonly top: number
  readonly bottom: number
  readonly column: number
}

/** A sheet while it is read, row by row from the top. */
export interface SheetGathering {
  /** A row in which something may stand. */
  readonly row: (line: number, hidden: boolean, cells: ReadonlyMap<number, Cell>) => void
  /** A value that stands for the same column of all these rows. */
  readonly merged: (merged: Merged) => void
  /** One more of what deserves a word. */
  readonly noted: (says: SheetSaying) => void
  readonly sheet: () => Sheet
}

/** Empty cells are one and the same: a sheet of empty cells costs little. */
const EMPTY: Cell = { text: '' }
/** Rows that merged cells are spread over, all together: more than a sheet can have. */
const SPREAD_MAX = 10_000_000

const says = ({ text, remark, link }: Cell): boolean =>
  text.trim() !== '' || remark !== undefined || link !== undefined

interface GatheredRow {
  readonly line: number
  readonly hidden: boolean
  readonly cells: Cell[]
}

const cellsInOrder = (cells: ReadonlyMap<number, Cell>, line: number): Cell[] => {
  const last = Math.max(
    -1,
    ...[...cells].filter(([, cell]) => says(cell)).map(([column]) => column),
  )
  if (last >= FILE_BOUNDS.columns) throw new CannotRead('file-too-many-columns', line)
  const row = Array.from({ length: last + 1 }, (_, column) => cells.get(column) ?? EMPTY)
  if (row.some(({ text }) => text.length > FILE_BOUNDS.cellLength))
    throw new CannotRead('file-cell-too-long', line)
  return row
}

/** The first row at or after a line; the number of rows where there is none. */
const firstFrom = (rows: readonly GatheredRow[], line: number): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low
}

/** Gives each row that merged cells span the value they hold; rows with nothing of their own stay out. */
const spread = (rows: readonly GatheredRow[], merges: readonly Merged[]): void => {
  let spent = 0
  for (const { top, bottom, column } of merges) {
    const first = firstFrom(rows, top)
    const value = rows[first]?.line === top ? rows[first].cells[column] : undefined
    if (value === undefined || value.text === '') continue
    for (let at = first + 1; (rows[at]?.line ?? Infinity) <= bottom; at += 1) {
      const cells = rows[at]?.cells ?? []
      while (cells.length < column) cells.push(EMPTY)
      cells[column] = value
      spent += 1
      if (spent > SPREAD_MAX) throw new CannotRead('file-damaged')
    }
  }
}

/** Counts what stands over all sheets of a file: the bound is on the file. */
export const rowBudget = (): (() => void) => {
  let rows = 0
  return () => {
    rows += 1
    if (rows > FILE_BOUNDS.rows) throw new CannotRead('file-too-many-rows')
  }
}

export const gatherSheet = (
  name: string,
  hidden: boolean,
  countRow: () => void,
): SheetGathering => {
  const rows: GatheredRow[] = []
  const merges: Merged[] = []
  const counts = new Map<SheetSaying, number>()
  const noted = (saying: SheetSaying): void => {
    counts.set(saying, (counts.get(saying) ?? 0) + 1)
  }
  return {
    row: (line, rowHidden, sparse) => {
      const cells = cellsInOrder(sparse, line)
      if (cells.length === 0) return
      countRow()
      if (rowHidden) noted('hidden-rows')
      if (cells.some(({ fill }) => fill !== undefined)) noted('filled')
      rows.push({ line, hidden: rowHidden, cells })
    },
    merged: (merged) => {
      noted('merged-cells')
      if (merged.bottom > merged.top && merged.column < FILE_BOUNDS.columns) merges.push(merged)
    },
    noted,
    sheet: () => {
      spread(rows, merges)
      return {
        name,
        hidden,
        rows: rows.map(({ line, hidden: isHidden, cells }): SheetRow =>
          isHidden ? { line, hidden: true, cells } : { line, cells },
        ),
        remarks: SHEET_SAYINGS.flatMap((saying) => {
          const count = counts.get(saying) ?? 0
          return count > 0 ? [{ says: saying, count }] : []
        }),
      }
    },
  }
}
