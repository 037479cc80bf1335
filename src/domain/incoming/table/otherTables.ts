import { headerWords } from '#domain/incoming/cells/plainWords.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import { findHeader, type FoundHeader } from '#domain/incoming/headers/findHeader.ts'
import { knownHeader } from '#domain/incoming/headers/headerFields.ts'
import { headerSays } from '#domain/incoming/headers/headerUse.ts'
import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'

const OF_COMPANIES: readonly ColumnUse[] = ['company', 'company-place', 'company-post']
const OF_HEADERS: readonly ColumnUse[] = [...OF_COMPANIES, 'post', 'contact', 'date', 'applied-on']

const textAt = (row: SheetRow, column: number): string => row.cells[column]?.text.trim() ?? ''

const namesCompany = (header: string): boolean => OF_COMPANIES.includes(headerSays(header).use)

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
  const gap = headers.findIndex(
    (header, at) =>
      at > first && header === '' && rows.slice(top).every((row) => textAt(row, at) === ''),
  )
  const below = rows.slice((places.at(-1) ?? 0) + 1)
  const isFilled = (column: number): boolean => below.some((row) => textAt(row, column) !== '')
  const second = headers.findIndex((header, at) => gap !== -1 && at > gap && namesCompany(header))
  if (second !== -1) return isFilled(second) ? gap + 1 : undefined
  return repeatedFrom(headers, first, isFilled)
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

/** As a header is written by many; a plain look-up, for every row is asked. */
const isName = (text: string): boolean =>
  text.length <= 60 && knownHeader(headerWords(text)) !== undefined

/** Whether a row below the header names the columns of another table: nothing but such names. */
export const isOtherHeader = ({ cells }: SheetRow): boolean => {
  const texts = cells.flatMap((cell) => (cell.text.trim() === '' ? [] : [cell.text.trim()]))
  if (texts.length < 2 || cells.some(({ date, number }) => (date ?? number) !== undefined))
    return false
  // Of every row the first cell is looked at, and of most no other.
  if (!texts.every((text) => isName(text) && !isStatusLike(text))) return false
  const uses = new Set(texts.map((text) => headerSays(text).use))
  return uses.size >= 2 && OF_HEADERS.some((use) => uses.has(use))
}
