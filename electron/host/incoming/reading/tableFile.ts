import type { Sheet, Workbook } from '#domain/incoming/workbook.ts'
import type { SheetView, TableFile } from '#contract/intake.ts'

const viewOf = ({ name, hidden, rows, remarks }: Sheet): SheetView => ({
  name,
  hidden,
  rows: rows.length,
  remarks,
})

/** The sheet with most in it among those that are not hidden; the first of several. */
const proposedOf = (sheets: readonly Sheet[]): number => {
  const weight = ({ hidden, rows }: Sheet) => (hidden ? 0 : rows.length)
  const most = Math.max(...sheets.map(weight))
  return Math.max(
    0,
    sheets.findIndex((sheet) => weight(sheet) === most),
  )
}

/** What is told of a file of tables before its rows are asked for. */
export const tableFile = ({ name, format, sheets }: Workbook): TableFile => ({
  sort: 'table',
  name,
  format,
  sheets: sheets.map(viewOf),
  proposed: proposedOf(sheets),
})
