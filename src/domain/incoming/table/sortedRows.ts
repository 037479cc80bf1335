import type { FoundHeader } from '#domain/incoming/headers/findHeader.ts'
import { isHeaderInOtherWords } from '#domain/incoming/headers/sameHeader.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import type { TableChoices } from './choices.ts'
import { isOtherHeader } from './otherTables.ts'
import type { RowReason } from './reading.ts'
import { isHeaderAgain } from './rowKinds.ts'

/** A row that is no application, with the reason. */
export interface SetAside {
  readonly row: SheetRow
  readonly reason: RowReason
}

/** A row that is left out before anything is read in it. */
const asideBefore = (
  row: SheetRow,
  place: number,
  header: FoundHeader,
  choices: TableChoices,
  unwanted: ReadonlySet<number>,
): RowReason | undefined => {
  if (unwanted.has(row.line)) return 'not-wanted'
  if (place < (header.places[0] ?? 0)) return 'above-header'
  if (row.hidden === true && choices.hidden !== true) return 'hidden'
  if (header.places.length === 0) return undefined
  const isAgain = isHeaderAgain(row, header.headers) || isHeaderInOtherWords(row, header.headers)
  return isAgain ? 'header-again' : undefined
}

/** A comment of a text file without a header is no row: « # contacts ». */
const isComment = ({ cells }: SheetRow): boolean =>
  /^\s*#\s/u.test(cells[0]?.text ?? '') && cells.slice(1).every(({ text }) => text.trim() === '')

/** One cell in a row of its own. */
const isAlone = ({ cells }: SheetRow): boolean =>
  cells.filter(({ text }) => text.trim() !== '').length === 1

/** The rows that may be applications, and those that are set aside before anything is read in them. */
export const sortedRows = (
  rows: readonly SheetRow[],
  header: FoundHeader,
  choices: TableChoices,
): { readonly candidates: readonly SheetRow[]; readonly setAside: SetAside[] } => {
  const unwanted = new Set(choices.leftOut)
  const setAside: SetAside[] = []
  const candidates: SheetRow[] = []
  let isOther = false
  for (const [place, row] of rows.entries()) {
    if (header.places.includes(place)) continue
    const before = asideBefore(row, place, header, choices, unwanted)
    if (header.places.length > 0 && before !== 'above-header') {
      const begins: boolean = before !== 'header-again' && !isOther && isOtherHeader(row)
      const title = candidates.at(-1)
      // « Contacts utiles », over their table.
      if (begins && title !== undefined && isAlone(title))
        setAside.push({ row: candidates.pop() ?? title, reason: 'other-table' })
      isOther = before !== 'header-again' && (isOther || begins)
    }
    const reason = before ?? (isOther ? 'other-table' : isComment(row) ? 'legend' : undefined)
    if (reason === undefined) candidates.push(row)
    else setAside.push({ row, reason })
  }
  return { candidates, setAside }
}
