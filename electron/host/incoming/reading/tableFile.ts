import { standsBeside } from '#domain/incoming/table/otherTables.ts'
import { isTransposed } from '#domain/incoming/table/transposed.ts'
import type { Sheet, Workbook } from '#domain/incoming/workbook.ts'
import type { SheetView, TableFile } from '#contract/intake.ts'

const viewOf = ({ name, hidden, rows, remarks }: Sheet): SheetView => ({
  name,
  hidden,
  rows: rows.length,
  remarks: [
    ...remarks,
    ...(isTransposed(rows) ? [{ says: 'transposed' as const, count: 1 }] : []),
    ...(standsBeside(rows) ? [{ says: 'beside' as const, count: 1 }] : []),
  ],
})

/**
 * The sheet with most in it among those that are not hidden; the first of several. The files of an
 * archive stand in the order of what they are worth.
 */
const proposedOf = ({ format, sheets }: Workbook): number => {
  if (format === 'zip') return 0
  const weight = ({ hidden, rows }: Sheet) => (hidden ? 0 : rows.length)
  const most = Math.max(...sheets.map(weight))
  return Math.max(
    0,
    sheets.findIndex((sheet) => weight(sheet) === most),
  )
}

/** What is told of a file of tables before its rows are asked for. */
export const tableFile = (workbook: Workbook): TableFile => ({
  sort: 'table',
  name: workbook.name,
  format: workbook.format,
  sheets: workbook.sheets.map(viewOf),
  proposed: proposedOf(workbook),
})
