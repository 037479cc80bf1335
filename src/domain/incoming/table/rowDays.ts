import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Dated } from './content.ts'
import type { RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'

/** The days of all columns of one use; what cannot be read stays in the notes. */
export const daysIn = (cells: RowCells, rules: TableRules, use: ColumnUse): readonly Dated[] =>
  cells.all(use).flatMap((cell) => {
    const { dates, refused } = rules.dates(cell.cell, cell.column)
    if (refused !== undefined) cells.doubt(cell, refused)
    return dates
  })
