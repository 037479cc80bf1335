import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import type { Cell, SheetRow } from '#domain/incoming/workbook.ts'

const EMPTY: Cell = { text: '' }

/** The status that a row says for all below it: « REFUS » alone on its line. */
const sectionIn = ({ cells }: SheetRow): string | undefined => {
  const said = cells.map(({ text }) => text.trim()).filter((text) => text !== '')
  const [only = ''] = said
  return said.length === 1 && isStatusLike(only) ? only : undefined
}

const withCell = (row: SheetRow, column: number, text: string): SheetRow => ({
  ...row,
  cells: Array.from({ length: Math.max(row.cells.length, column + 1) }, (_, at) =>
    at === column ? { text } : (row.cells[at] ?? EMPTY),
  ),
})

/**
 * Rows with the status of the section they stand in, in a column of its own; undefined for a table
 * without sections. Two of them with nothing between are a legend, and no row is told by it.
 */
export const withSections = (
  rows: readonly SheetRow[],
  column: number,
): readonly SheetRow[] | undefined => {
  const told: SheetRow[] = []
  let section: string | undefined
  let since = 0
  for (const row of rows) {
    const begins = sectionIn(row)
    if (begins !== undefined && section !== undefined && since === 0) return undefined
    if (begins !== undefined) {
      section = begins
      since = 0
      told.push(row)
      continue
    }
    since += 1
    told.push(section === undefined ? row : withCell(row, column, section))
  }
  return section === undefined ? undefined : told
}
