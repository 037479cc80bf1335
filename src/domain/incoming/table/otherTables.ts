import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import { findHeader, type FoundHeader } from '#domain/incoming/headers/findHeader.ts'
import { headerSays } from '#domain/incoming/headers/headerUse.ts'
import { isHeaderName, OF_COMPANIES, OF_HEADERS } from '#domain/incoming/headers/sameHeader.ts'
import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'

const textAt = (row: SheetRow, column: number): string => row.cells[column]?.text.trim() ?? ''

const namesCompany = (header: string): boolean => OF_COMPANIES.includes(headerSays(header).use)

/** What a table says of a company, beside its name. */
const OF_TABLES: readonly ColumnUse[] = [
  ...['post', 'date', 'day', 'applied-on', 'interview-on', 'interview-time'],
  ...['follow-up-on', 'status', 'act'],
] as const satisfies readonly ColumnUse[]

const LEGEND = /^l[ée]gend[ea]?\b/iu

/**
 * Where the company of a second table stands behind a gap: before whatever else it says, but for what
 * stands before the company in the first table too, and with something of that. Undefined for a column
 * of the same table that happens to speak of the company: « Adresse de l'entreprise ».
 */
const companyBehind = (
  headers: readonly string[],
  first: number,
  gap: number,
): number | undefined => {
  const uses = headers.map((header) => headerSays(header).use)
  const isLegend = LEGEND.test(headers.slice(gap + 1).find((header) => header !== '') ?? '')
  const at = uses.findIndex(
    (use, column) =>
      column > gap &&
      (use === 'company' || use === uses[first] || (isLegend && OF_COMPANIES.includes(use))),
  )
  if (at === -1 || !headerSays(headers[at] ?? '').isKnown) return undefined
  const before = new Set(uses.slice(0, first))
  const isFirst = uses
    .slice(gap + 1, at)
    .every((use) => !OF_TABLES.includes(use) || before.has(use))
  const isTable = uses.slice(gap + 1).some((use) => OF_TABLES.includes(use))
  return isFirst && (isTable || isLegend) ? at : undefined
}

/**
 * The column at which a second table begins beside the first: behind a column with nothing in it, and
 * with a company of its own. Undefined where there is one table.
 */
export const tableBeside = (
  rows: readonly SheetRow[],
  { places, headers }: FoundHeader,
): number | undefined => {
  const [top] = places
  const first = headers.findIndex(namesCompany)
  if (top === undefined || first === -1) return undefined
  const below = rows.slice((places.at(-1) ?? 0) + 1)
  const isFilled = (column: number): boolean => below.some((row) => textAt(row, column) !== '')
  const gap = headers.findIndex((header, at) => {
    if (at <= first || header !== '') return false
    const second = companyBehind(headers, first, at)
    const isEmpty = (): boolean => rows.slice(top).every((row) => textAt(row, at) === '')
    return second !== undefined && isFilled(second) && isEmpty()
  })
  return gap === -1 ? repeatedFrom(headers, first, isFilled) : gap + 1
}

/** Where the names of the columns begin again without a column between: the company, and one more of them. */
const repeatedFrom = (
  headers: readonly string[],
  first: number,
  isFilled: (column: number) => boolean,
): number | undefined => {
  const again = headers.findIndex(
    (header, at) => at > first && header === headers[first] && isFilled(at),
  )
  if (again === -1) return undefined
  const ours = new Set(headers.slice(0, again).filter((header) => header !== ''))
  const isTwice = headers.slice(again + 1).some((header) => ours.has(header))
  return isTwice ? again : undefined
}

/** Whether two tables stand side by side in a sheet, of which the first alone is read. */
export const standsBeside = (rows: readonly SheetRow[]): boolean =>
  tableBeside(rows, findHeader(rows)) !== undefined

/** Whether a row below the header names the columns of another table: nothing but such names. */
export const isOtherHeader = ({ cells }: SheetRow): boolean => {
  const texts = cells.flatMap((cell) => (cell.text.trim() === '' ? [] : [cell.text.trim()]))
  if (texts.length < 2 || cells.some(({ date, number }) => (date ?? number) !== undefined))
    return false
  // Of every row the first cell is looked at, and of most no other.
  if (!texts.every((text) => isHeaderName(text) && !isStatusLike(text))) return false
  const uses = new Set(texts.map((text) => headerSays(text).use))
  return uses.size >= 2 && OF_HEADERS.some((use) => uses.has(use))
}
