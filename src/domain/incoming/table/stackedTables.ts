import { headerWords } from '#domain/incoming/cells/plainWords.ts'
import type { ColumnUse } from '#domain/incoming/headers/fields.ts'
import { findHeader, type FoundHeader } from '#domain/incoming/headers/findHeader.ts'
import { headerSays } from '#domain/incoming/headers/headerUse.ts'
import {
  isHeaderInOtherWords,
  isHeaderName,
  OF_COMPANIES,
  OF_MEETINGS,
} from '#domain/incoming/headers/sameHeader.ts'
import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import type { Cell, SheetRow } from '#domain/incoming/workbook.ts'
import { layoutOf } from './layout.ts'
import { tableBeside } from './otherTables.ts'

const EMPTY: Cell = { text: '' }

const textsOf = ({ cells }: SheetRow): readonly string[] => cells.map(({ text }) => text.trim())

/** What else a header names that is over applications; « Entreprise » and « Téléphone » are over a list. */
const OF_APPLICATIONS: readonly ColumnUse[] = [
  ...['post', 'date', 'day', 'applied-on', 'interview-on', 'follow-up-on'],
  ...['status', 'act', 'offer-url', 'source', 'offer-on'],
] as const satisfies readonly ColumnUse[]

/** Whether a row names the columns of a table of applications: most of its words are such names. */
const isHeaderOfApplications = (row: SheetRow): boolean => {
  const texts = textsOf(row)
  const filled = texts.filter((text) => text !== '')
  // Asked of every row: most are told apart by their first cell.
  if (filled.length < 2 || !isHeaderName(filled[0] ?? '')) return false
  if (row.cells.some(({ date, number }) => (date ?? number) !== undefined)) return false
  const names = filled.filter((text) => isHeaderName(text) && !isStatusLike(text))
  if (names.length * 3 < filled.length * 2 || filled.some((text) => /\d/u.test(text))) return false
  const uses = texts.map((text): ColumnUse => (text === '' ? 'skip' : headerSays(text).use))
  const has = (wanted: readonly ColumnUse[]): boolean => wanted.some((use) => uses.includes(use))
  return (
    has(OF_COMPANIES) && has(OF_APPLICATIONS) && layoutOf(uses, texts).layout === 'applications'
  )
}

const filledIn = (row: SheetRow): number => textsOf(row).filter((text) => text !== '').length

/** Whether a header names the columns of another one, no more and no fewer. */
const isSame = (row: SheetRow, other: SheetRow): boolean => {
  const [own, theirs] = [textsOf(row), textsOf(other)]
  if (filledIn(row) !== filledIn(other)) return false
  return (
    own.every((text, at) => headerWords(text) === headerWords(theirs[at] ?? '')) ||
    isHeaderInOtherWords(row, theirs)
  )
}

/** The places of headers of which each has words of its own, and rows below it. */
const headersIn = (rows: readonly SheetRow[]): readonly number[] => {
  const places: number[] = []
  for (const [place, row] of rows.entries()) {
    if (!isHeaderOfApplications(row)) continue
    const last = rows[places.at(-1) ?? -1]
    if (last === undefined || !isSame(row, last)) places.push(place)
  }
  return places.filter((place, at) =>
    rows.slice(place + 1, places[at + 1] ?? rows.length).some((row) => filledIn(row) > 1),
  )
}

/** The title alone above a header: « Entretiens ». */
const titleOf = (rows: readonly SheetRow[], place: number): string => {
  const [only = '', more] = textsOf(rows[place - 1] ?? { line: 0, cells: [] }).filter(
    (text) => text !== '',
  )
  return more === undefined ? only : ''
}

const hasMeetings = (names: readonly string[]): boolean =>
  names.some((name) => OF_MEETINGS.includes(headerSays(name).use))

/**
 * The names of a table's columns as they can stand beside those of the first: a date among meetings is
 * another one than a date among sendings. Undefined where nothing tells which.
 */
const toldApart = (
  names: readonly string[],
  first: readonly string[],
  title: string,
): readonly string[] | undefined => {
  if (hasMeetings(names) === hasMeetings(first)) return names
  const apart = names.map((name) => {
    const { use } = headerSays(name)
    if (use !== 'date' && use !== 'day') return name
    const whole = `${title} ${name}`
    const says = headerSays(whole).use
    return says === 'interview-on' || says === 'applied-on' ? whole : undefined
  })
  return apart.every((name) => name !== undefined) ? apart : undefined
}

/** The column of all tables that each column of one of them is; columns of their own are added behind. */
const columnsFor = (own: readonly string[], all: string[]): readonly number[] => {
  const taken = new Set<number>()
  const take = (at: number): number => {
    taken.add(at)
    return at
  }
  const named = own.map((name) =>
    name === ''
      ? -1
      : all.findIndex((other, at) => !taken.has(at) && headerWords(other) === headerWords(name)),
  )
  for (const at of named) if (at !== -1) taken.add(at)
  return own.map((name, column) => {
    const same = named[column] ?? -1
    if (same !== -1) return same
    const { use, isKnown } = headerSays(name)
    const alike = all.findIndex(
      (other, at) => !taken.has(at) && other !== '' && headerSays(other).use === use,
    )
    if (name !== '' && isKnown && use !== 'note' && alike !== -1) return take(alike)
    return take(all.push(name) - 1)
  })
}

/**
 * The line of the header of applications that stands above one of people: « Contacts utiles » below them
 * is not what is brought in.
 */
export const lineOfApplicationsAbove = (
  rows: readonly SheetRow[],
  { places, headers }: FoundHeader,
): number | undefined => {
  const uses = headers.map((header) => headerSays(header).use)
  const isOfPeople =
    uses.some((use) => use.startsWith('contact')) &&
    !uses.some((use) => OF_APPLICATIONS.includes(use))
  const [found] = places
  if (!isOfPeople || found === undefined) return undefined
  const [above = found] = headersIn(rows.slice(0, found))
  return above < found ? rows[above]?.line : undefined
}

/**
 * The rows of a sheet in which tables of applications stand one below the other, each with columns of
 * its own, as rows of one table; undefined where there is one table. The first header names all columns then.
 */
export const stackedRows = (rows: readonly SheetRow[]): readonly SheetRow[] | undefined => {
  const places = headersIn(rows)
  const [top] = places
  if (top === undefined || places.length < 2) return undefined
  const found = findHeader(rows)
  if (found.places.length !== 1 || tableBeside(rows, found) !== undefined) return undefined
  const names = [...textsOf(rows[top] as SheetRow)]
  const first = [...names]
  const headers = new Map(
    places
      .slice(1)
      .map((place) => [
        place,
        toldApart(textsOf(rows[place] as SheetRow), first, titleOf(rows, place)),
      ]),
  )
  if ([...headers.values()].includes(undefined)) return undefined
  let columns = names.map((_, at) => at)
  const joined = rows.map((row, place): SheetRow => {
    const own = headers.get(place)
    const isHeader = own !== undefined
    if (isHeader) columns = [...columnsFor(own, names)]
    if (place <= top) return row
    const cells: Cell[] = []
    for (const [at, cell] of row.cells.entries()) {
      if (cell.text.trim() === '') continue
      const column = columns[at] ?? (columns[at] = names.push('') - 1)
      // Its header once more, in the words of the first.
      cells[column] = isHeader ? { text: names[column] ?? '' } : cell
    }
    return { ...row, cells: Array.from(cells, (cell: Cell | undefined) => cell ?? EMPTY) }
  })
  return joined.map((row, place) =>
    place === top ? { ...row, cells: names.map((text) => ({ text })) } : row,
  )
}
