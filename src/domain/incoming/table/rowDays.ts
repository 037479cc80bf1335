import { foldLetters } from '#domain/fold.ts'
import { readTime } from '#domain/incoming/cells/cellTime.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Dated } from './content.ts'
import type { FilledCell, RowCells } from './rowCells.ts'
import type { TableRules } from './rules.ts'

/** The days of all columns of one use; what cannot be read stays in the notes. */
export const daysIn = (cells: RowCells, rules: TableRules, use: ColumnUse): readonly Dated[] =>
  cells.all(use).flatMap((cell) => {
    const { dates, refused } = rules.dates(cell.cell, cell.column)
    if (refused !== undefined) cells.doubt(cell, refused)
    return dates
  })

/** The hour in a cell for hours: typed, or written. */
export const hourIn = ({ cell, text }: FilledCell): string | null =>
  cell.date?.split('T')[1] ?? readTime(foldLetters(text))
