import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import { headerSays } from '#domain/incoming/headers/headerUse.ts'
import type { SheetRow } from '#domain/incoming/workbook.ts'

/** A table on its side is as short as there are things to say of an application. */
const MOST_ROWS = 60
const LEAST_NAMES = 3

/** What a header names, and the cells of an application hardly ever. */
const OF_HEADERS: readonly ColumnUse[] = [
  'company',
  'post',
  'applied-on',
  'date',
  'contact',
  'status',
]

const namesIn = (texts: readonly string[]): ReadonlySet<ColumnUse> =>
  new Set(
    texts.flatMap((text) => {
      const { use, isKnown } = headerSays(text)
      return isKnown && use !== 'note' && use !== 'skip' ? [use] : []
    }),
  )

/**
 * Whether a table lies on its side: what its columns would be called stands below each other in the
 * first column, and each application is a column.
 */
export const isTransposed = (rows: readonly SheetRow[]): boolean => {
  if (rows.length < LEAST_NAMES || rows.length > MOST_ROWS) return false
  const wide = rows.filter(({ cells }) => cells.filter(({ text }) => text.trim() !== '').length > 1)
  const firsts = wide.map(({ cells }) => cells[0]?.text.trim() ?? '')
  const named = namesIn(firsts)
  const isOfApplications = named.has('company') || named.has('company-post')
  if (named.size < LEAST_NAMES || !isOfApplications || named.size * 2 < wide.length) return false
  // « Entreprise » in the corner is a name of either; beside it, a header names what else there is.
  return wide.every(({ cells }) => {
    const beside = namesIn(cells.slice(1).map(({ text }) => text))
    return !OF_HEADERS.some((use) => beside.has(use))
  })
}
