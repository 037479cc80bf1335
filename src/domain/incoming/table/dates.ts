import { plainWords } from '#domain/incoming/cells/plainWords.ts'
import { isDateField, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import type { Cell } from '#domain/incoming/workbook.ts'
import type { Asking } from './asking.ts'
import { evidenceOf, provenOrder, readDates } from './dateColumn.ts'
import { decided, rulesOf, type CellDates, type Distinct } from './dateRules.ts'
import type { TableFrame } from './frame.ts'
import type { ReadingContext, TableColumn } from './reading.ts'

/** Reads the dates of a table, by column. */
export type DatesOf = (cell: Cell, column: number) => CellDates

const EXAMPLES = 5
const distinctOf = (
  frame: TableFrame,
  { column, use }: TableColumn,
  zone: string,
): ReadonlyMap<string, Distinct> => {
  const distinct = new Map<string, Distinct>()
  for (const { cells } of frame.rows) {
    const cell = cells[column]
    if (cell === undefined || cell.text === '') continue
    const key = keyOf(cell)
    const known = distinct.get(key)
    if (known === undefined) distinct.set(key, { cell, reads: readDates(cell, use, zone), rows: 1 })
    else known.rows += 1
  }
  return distinct
}

const keyOf = (cell: Cell): string => (cell.date === undefined ? cell.text : `\u0001${cell.date}`)

/** Words in the place of a date that say that there is none yet. */
const SAYS_NONE =
  /^(?:non|no|pas encore|not yet|aucune?|a venir|a planifier|a definir|en attente|to schedule|to be scheduled|oui|yes|x|fait|done|ok)$/u

const askUnread = (
  { column, header }: TableColumn,
  cells: readonly { readonly distinct: Distinct; readonly says: CellDates }[],
  asking: Asking,
): void => {
  const unread = cells.filter(
    ({ says, distinct }) =>
      says.refused !== undefined && !SAYS_NONE.test(plainWords(distinct.cell.text)),
  )
  if (unread.length === 0) return
  asking.ask({
    id: `unread:${String(column)}`,
    asks: 'unread',
    column,
    header,
    examples: unread.slice(0, EXAMPLES).map(({ distinct }) => distinct.cell.text.slice(0, 80)),
    rows: unread.reduce((sum, { distinct }) => sum + distinct.rows, 0),
    options: ['keep-as-note'],
    proposed: 'keep-as-note',
  })
}

/** The order that some columns of a table prove is the likely one of its others; they are asked still. */
const usualOrder = (
  read: readonly {
    readonly column: TableColumn
    readonly distinct: ReadonlyMap<string, Distinct>
  }[],
): Pick<ReadingContext, 'dayOrder'> => {
  const proven = read.map(({ column, distinct }) =>
    provenOrder(
      column.header,
      evidenceOf([...distinct.values()].map(({ cell, reads }) => ({ text: cell.text, reads }))),
    ),
  )
  const orders = new Set(proven.filter((order) => order !== undefined))
  const [order] = orders
  return orders.size === 1 && order !== undefined ? { dayOrder: order } : {}
}

/** Reads every column of dates once, asks what is open, and gives what each cell says. */
export const datesOf = (frame: TableFrame, asking: Asking, context: ReadingContext): DatesOf => {
  const byColumn = new Map<number, ReadonlyMap<string, CellDates>>()
  const read = frame.columns
    .filter(({ use }) => isDateField(use) || TICKED_DATES.has(use))
    .map((column) => ({ column, distinct: distinctOf(frame, column, context.zone) }))
  const likely = { ...context, ...usualOrder(read) }
  for (const { column, distinct } of read) {
    const rules = rulesOf(frame, column, distinct, asking, likely)
    const cells = [...distinct].map(([key, each]) => ({
      key,
      distinct: each,
      says: decided(each, rules, column.use, context.now),
    }))
    if (isDateField(column.use)) askUnread(column, cells, asking)
    byColumn.set(column.column, new Map(cells.map(({ key, says }) => [key, says])))
  }
  return (cell, column) => byColumn.get(column)?.get(keyOf(cell)) ?? { dates: [] }
}

/** Columns of ticks in which a day may stand in the place of a tick. */
const TICKED_DATES: ReadonlySet<ColumnUse> = new Set([
  'result-interview',
  'result-hired',
  'result-refused',
] satisfies ColumnUse[])
