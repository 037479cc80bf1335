import { isShared, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import { dayOf, yearOf } from '#domain/calendar/wallClock.ts'
import type { DateRead } from '#domain/incoming/cells/dateRead.ts'
import type { Cell } from '#domain/incoming/workbook.ts'
import type { Asking } from './asking.ts'
import type { Dated } from './content.ts'
import {
  datedBy,
  evidenceOf,
  provenOrder,
  type DateEvidence,
  type DateRules,
} from './dateColumn.ts'
import type { TableFrame } from './frame.ts'
import type { ReadingContext, TableColumn } from './reading.ts'

/** What a cell of a column of dates says, decided. */
export interface CellDates {
  readonly dates: readonly Dated[]
  /** What was not taken, and why: not a day that can be read, or one ahead where none may be. */
  readonly refused?: 'date-unread' | 'date-ahead'
}

/** Of these only days that have passed make sense. */
const PAST_ONLY: ReadonlySet<ColumnUse> = new Set([
  'applied-on',
  'date',
  'answer-on',
  'offer-on',
  'refused-on',
  'hired-on',
  'connected-on',
  'invited-on',
  'result-hired',
  'result-refused',
] satisfies ColumnUse[])
const NEAREST: ReadonlySet<ColumnUse> = new Set([
  'interview-on',
  'follow-up-on',
  'promise-on',
  'offer-until',
] satisfies ColumnUse[])

/** A text that stands in a column, once or more often. */
export interface Distinct {
  readonly cell: Cell
  readonly reads: readonly DateRead[]
  rows: number
}

/** A year written over the table or in its name: « Suivi 2026 ». */
const yearAbove = ({ sheet, setAside }: TableFrame): string | undefined => {
  const titles = setAside.filter(({ reason }) => reason === 'above-header')
  const texts = [sheet.name, ...titles.flatMap(({ row }) => row.cells.map(({ text }) => text))]
  const years = texts.flatMap((text) => text.match(/\b20[0-4]\d\b/gu) ?? [])
  return new Set(years).size === 1 ? years[0] : undefined
}

const monthFirstByMaker = ({ known }: TableFrame, evidence: DateEvidence): boolean =>
  known?.startsWith('linkedin') === true && !evidence.isDayFirst

/** Asks about a column, unless nothing of it is open; then what stands as usual counts. */
const asked = (
  { column, header }: TableColumn,
  asking: Asking,
  asks: 'day-order' | 'year' | 'serial',
  open: { readonly examples: readonly string[]; readonly rows: number },
  options: readonly string[],
  proposed: string,
): string =>
  open.examples.length === 0
    ? proposed
    : asking.ask({
        id: `${asks}:${String(column)}`,
        asks,
        column,
        header,
        ...open,
        options,
        proposed,
      })

/** What a text of a column says by its rules. */
export const decided = (
  { reads }: Distinct,
  rules: DateRules,
  use: ColumnUse,
  now: string,
): CellDates => {
  const today = now.slice(0, 10)
  const real = reads.filter(({ is }) => is !== 'nothing')
  const dates = real.map((read) => datedBy(read, rules, today))
  const found = dates.filter((date) => date !== null)
  if (found.length < real.length || (found.length > 1 && !isShared(use)))
    return { dates: [], refused: 'date-unread' }
  return PAST_ONLY.has(use) && found.some(({ date, time }) => `${date}T${time ?? '00:00'}` > now)
    ? { dates: [], refused: 'date-ahead' }
    : { dates: found }
}

/** The order that puts fewer days ahead where only days that have passed make sense; else the usual one. */
const likelier = (
  distinct: ReadonlyMap<string, Distinct>,
  use: ColumnUse,
  { now, dayOrder = 'day-first' }: ReadingContext,
): 'day-first' | 'month-first' => {
  const ahead = (order: 'day-first' | 'month-first'): number =>
    [...distinct.values()].filter(
      (each) =>
        decided(each, { order, year: 'last', epoch: '1900' }, use, now).refused !== undefined,
    ).length
  const other = dayOrder === 'day-first' ? 'month-first' : 'day-first'
  return PAST_ONLY.has(use) && ahead(other) < ahead(dayOrder) ? other : dayOrder
}

/** Decides or asks what the days of one column leave open. */
export const rulesOf = (
  frame: TableFrame,
  column: TableColumn,
  distinct: ReadonlyMap<string, Distinct>,
  asking: Asking,
  context: ReadingContext,
): DateRules => {
  const evidence = evidenceOf(
    [...distinct.values()].map(({ cell, reads }) => ({ text: cell.text, reads })),
  )
  const { either, withoutYear, serials, counts } = evidence
  const proven =
    provenOrder(column.header, evidence) ??
    (monthFirstByMaker(frame, evidence) ? 'month-first' : undefined)
  const usual = likelier(distinct, column.use, context)
  const orders = { examples: proven === undefined ? either : [], rows: counts.either }
  const order = asked(
    column,
    asking,
    'day-order',
    orders,
    ['day-first', 'month-first'],
    proven ?? usual,
  )
  const thisYear = yearOf(dayOf(context.now.slice(0, 10)))
  const above = yearAbove(frame)
  const years = [1, 0, -1, -2, -3].map((ahead) => String(thisYear + ahead))
  const options = [
    'last',
    'nearest',
    ...new Set([...(above === undefined ? [] : [above]), ...years]),
  ]
  const usualYear = above ?? (NEAREST.has(column.use) ? 'nearest' : 'last')
  const yearless = { examples: withoutYear, rows: counts.withoutYear }
  const year = asked(column, asking, 'year', yearless, options, usualYear)
  const counted = { examples: serials, rows: counts.serials }
  const epoch = asked(column, asking, 'serial', counted, ['1900', '1904'], '1900')
  return {
    order: order === 'month-first' ? 'month-first' : 'day-first',
    year,
    epoch: epoch === '1904' ? '1904' : '1900',
  }
}
