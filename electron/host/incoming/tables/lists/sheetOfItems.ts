import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import type { Cell, Sheet } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { gatherSheet } from '#electron/host/incoming/tables/gatherSheet.ts'
import { flatItem } from './flatItem.ts'

/** A list of items with its name. */
export interface ItemList {
  readonly name: string
  readonly items: readonly Readonly<Record<string, unknown>>[]
}

const SOME = 500

/** The last word of each way, where no other way ends so. */
const headersOf = (ways: readonly string[]): readonly string[] => {
  const last = (way: string) => way.slice(way.lastIndexOf('.') + 1)
  const ends = new Map<string, number>()
  for (const way of ways) ends.set(last(way), (ends.get(last(way)) ?? 0) + 1)
  return ways.map((way) => (ends.get(last(way)) === 1 ? last(way) : way))
}

/** A list as a table: its names in line 1, its first item in line 2. */
export const sheetOfItems = (
  { name, items }: ItemList,
  countRow: () => void,
  progress: Progress,
): Sheet => {
  const columns = new Map<string, number>()
  const rows = items.map((item, at) => {
    if (at % SOME === 0) progress.step(at / items.length, at)
    const cells = new Map<number, Cell>()
    for (const [way, cell] of flatItem(item)) {
      const column = columns.get(way) ?? columns.size
      if (column >= FILE_BOUNDS.columns) throw new CannotRead('file-too-many-columns', at + 2)
      columns.set(way, column)
      cells.set(column, cell)
    }
    return cells
  })
  const gathering = gatherSheet(name, false, countRow)
  const headers = headersOf([...columns.keys()])
  gathering.row(1, false, new Map(headers.map((text, column) => [column, { text }])))
  rows.forEach((cells, at) => gathering.row(at + 2, false, cells))
  return gathering.sheet()
}
