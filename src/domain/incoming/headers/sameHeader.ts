import { headerWords } from '#domain/incoming/cells/plainWords.ts'
import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'
import type { ColumnUse } from './fields.ts'
import { knownHeader } from './headerFields.ts'
import { headerSays } from './headerUse.ts'

/** What names a company, by itself or with something else. */
export const OF_COMPANIES: readonly ColumnUse[] = ['company', 'company-place', 'company-post']
/** One of these at least a header names. */
export const OF_HEADERS: readonly ColumnUse[] = [
  ...OF_COMPANIES,
  'post',
  'contact',
  'date',
  'applied-on',
]

/** As a header is written by many; a plain look-up, for every row is asked. */
export const isHeaderName = (text: string): boolean =>
  text.length <= 60 && knownHeader(headerWords(text)) !== undefined

/** Two headers of one use say it the same way here: « Envoyée le » and « Date », « Note » and « Remarques ». */
const LIKE: Partial<Record<ColumnUse, ColumnUse>> = { 'applied-on': 'date', notes: 'note' }
/** What tells of meetings: a table with it is no longer one of sendings. */
export const OF_MEETINGS: readonly ColumnUse[] = [
  'interview-on',
  'interview-time',
  'interview-mode',
  'interview-link',
  'met',
]

const likeUse = (text: string): ColumnUse => {
  const { use } = headerSays(text)
  return LIKE[use] ?? use
}

/** Whether a row names the columns of the table once more, in other words: « Société » under « Entreprise ». */
export const isHeaderInOtherWords = ({ cells }: SheetRow, headers: readonly string[]): boolean => {
  let alike = 0
  const said = new Set<ColumnUse>()
  for (const [column, { text: written, date, number }] of cells.entries()) {
    const text = written.trim()
    if (text === '') continue
    if ((date ?? number) !== undefined || !isHeaderName(text)) return false
    const use = likeUse(text)
    const above = headers[column] ?? ''
    // A column more holds what becomes a note.
    if (above === '' ? OF_MEETINGS.includes(use) : use !== likeUse(above)) return false
    if (above === '') continue
    alike += 1
    if (!isStatusLike(text)) said.add(use)
  }
  return alike >= 2 && said.size >= 2 && OF_HEADERS.some((use) => said.has(use))
}
