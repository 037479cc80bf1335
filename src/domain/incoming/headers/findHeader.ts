import { readDate } from '#domain/incoming/cells/cellDate.ts'
import type { Cell, SheetRow } from '#domain/incoming/workbook.ts'
import { isStatusLike } from '#domain/incoming/statuses/statusOf.ts'
import { headerSays } from './headerUse.ts'
import type { ColumnUse } from './fields.ts'
import { isHeaderInOtherWords } from './sameHeader.ts'

/** Where the header of a table stands: places of its rows, one or two, and the header of each column. */
export interface FoundHeader {
  /** Places of the header rows among the rows of the sheet; none where there is no header. */
  readonly places: readonly number[]
  readonly headers: readonly string[]
  /** In words that nobody knows: what the columns mean is guessed by their cells, and asked. */
  readonly isUnheard?: true
}

/** Rows looked at for a header. */
const LOOKED_AT = 60
/** Fields of which a table of applications or people has at least one. */
const CORE: ReadonlySet<ColumnUse> = new Set([
  'company',
  'company-place',
  'post',
  'company-post',
  'contact',
  'contact-first',
  'contact-last',
  'contact-email',
  'offer-url',
  'date',
  'day',
  'act',
  'applied-on',
  'status',
  'direction',
] satisfies ColumnUse[])

const isValue = (text: string): boolean =>
  /^\s*[\d.,€$%\s/:-]+\s*$|:\/\/|\S@\S+\.\S|\d{4}-\d{2}|^\d{1,2}[/.]\d{1,2}/u.test(text) ||
  text.length > 80

/** How much a row looks like a header: distinct uses its cells name; 0 where it is none. */
const scoreOf = ({ cells }: SheetRow): number => {
  const texts = cells.filter(({ text }) => text.trim() !== '')
  const values = texts.filter(
    (cell) => cell.date !== undefined || cell.number !== undefined || isValue(cell.text),
  )
  if (values.length > 0 && values.length * 3 > texts.length) return 0
  const named = texts.filter(({ text }) => headerSays(text).isKnown)
  const uses = new Set(named.map(({ text }) => headerSays(text).use))
  const core = named.filter(({ text }) => CORE.has(headerSays(text).use) && !isStatusLike(text))
  if (uses.size < 2 || core.length === 0) return 0
  return uses.size + named.length / texts.length
}

const textAt = (row: SheetRow | undefined, column: number): string =>
  row?.cells[column]?.text.trim() ?? ''

/** « Nom : Dupont », « AVS 756.1234.5678.97 »: a title that says something of its own. */
const isStatement = (text: string): boolean => /:\s*\S|\d{4,}/u.test(text)

/** Whether a row names groups of columns: the same or nothing beside each other over several names. */
const isOverhead = (row: SheetRow | undefined, below: SheetRow): boolean => {
  if (row === undefined) return false
  const width = Math.max(row.cells.length, below.cells.length)
  const texts = Array.from({ length: width }, (_, at) => textAt(row, at))
  const said = new Set(texts.filter((text) => text !== ''))
  if (said.size < 2) return false
  const isGrouped = texts.some(
    (text, at) =>
      text !== '' &&
      (text === texts[at + 1] || texts[at + 1] === '') &&
      textAt(below, at + 1) !== '' &&
      textAt(below, at) !== '',
  )
  return isGrouped && texts.every((text) => text === '' || !(isValue(text) || isStatement(text)))
}

/** The groups over columns, as merged cells of text files leave them: the first says it for all. */
const groupsOf = (row: SheetRow, below: SheetRow): readonly string[] => {
  let group = ''
  return Array.from({ length: below.cells.length }, (_, at) => {
    const text = textAt(row, at)
    if (text !== '') group = text
    // A column named above alone ends the group.
    else if (textAt(below, at) === '') group = ''
    return group
  })
}

const BARE: ReadonlySet<ColumnUse> = new Set(['date', 'interview-time'] satisfies ColumnUse[])
const GROUPED: ReadonlySet<ColumnUse> = new Set([
  'applied-on',
  'interview-on',
  'follow-up-on',
  'answer-on',
  'offer-on',
] satisfies ColumnUse[])

/** The header of a column under a group: its own name where that says enough, else both. */
const underGroup = (group: string, own: string): string => {
  if (own === '' || own === group) return group
  if (group === '') return own
  const both = headerSays(`${group} ${own}`)
  const alone = headerSays(own)
  // « Nom » says little by itself, « Contact · Nom » says whose.
  const isTelling = alone.isKnown && alone.use !== 'company-post'
  // « Entretien · Date » says which day it is, « Date » alone does not.
  if (BARE.has(alone.use) && GROUPED.has(both.use)) return `${group} ${own}`
  return both.isKnown || !isTelling ? `${group} ${own}` : own
}

const headersOf = (rows: readonly SheetRow[], place: number): FoundHeader => {
  const row = rows[place]
  if (row === undefined) return { places: [], headers: [] }
  const below = rows[place + 1]
  const above = rows[place - 1]
  const isSub = below !== undefined && isOverhead(row, below) && isNames(below)
  const [over, names] = isSub
    ? [row, below]
    : isOverhead(above, row)
      ? [above, row]
      : [undefined, row]
  if (over === undefined)
    return { places: [place], headers: row.cells.map((_, at) => textAt(row, at)) }
  const width = Math.max(over.cells.length, names.cells.length)
  const groups = groupsOf(over, { ...names, cells: names.cells })
  const headers = Array.from({ length: width }, (_, at) =>
    underGroup(groups[at] ?? textAt(over, at), textAt(names, at)),
  )
  return { places: isSub ? [place, place + 1] : [place - 1, place], headers }
}

/** Whether a row holds names of columns and no values: the second row of a header. */
const isNames = ({ cells }: SheetRow): boolean => {
  const texts = cells.filter(({ text }) => text.trim() !== '')
  return (
    texts.length >= 2 &&
    texts.every(
      (cell) => cell.date === undefined && cell.number === undefined && !isValue(cell.text),
    ) &&
    texts.filter(({ text }) => headerSays(text).isKnown).length * 2 >= texts.length
  )
}

/** The header in a row that was chosen. */
export const headerAt = (rows: readonly SheetRow[], line: number): FoundHeader =>
  headersOf(
    rows,
    rows.findIndex((row) => row.line === line),
  )

/**
 * Finds the row that names the columns: of the first rows the one that names most. Where that names once
 * more, with a column more, what a row further up named, that one stands over all of the rows.
 */
export const findHeader = (rows: readonly SheetRow[]): FoundHeader => {
  const scores = rows.slice(0, LOOKED_AT).map(scoreOf)
  const best = Math.max(0, ...scores)
  if (best > 0) {
    const place = scores.indexOf(best)
    const row = rows[place]
    const first = scores.findIndex((score) => score > 0)
    const above = headersOf(rows, first)
    const isAgain =
      row !== undefined && first + 1 < place && isHeaderInOtherWords(row, above.headers)
    return isAgain ? above : headersOf(rows, place)
  }
  if (isListOfOne(rows)) return headersOf(rows, 0)
  const place = rows.slice(0, LOOKED_AT).findIndex((row) => filledIn(row).length >= 3)
  const headers = (rows[place]?.cells ?? []).map(({ text }) => text.trim())
  return isNamedUnheard(rows.slice(Math.max(place, 0), LOOKED_AT))
    ? { places: [place], headers, isUnheard: true }
    : { places: [], headers: [] }
}

const filledIn = (row: SheetRow | undefined): readonly Cell[] =>
  (row?.cells ?? []).filter(({ text }) => text.trim() !== '')

/** « Où | Quoi | Quand », in words that nobody knows: names without a figure, over a column of days. */
const isNamedUnheard = ([first, ...rest]: readonly SheetRow[]): boolean => {
  const names = filledIn(first)
  if (names.length < 3 || rest.length < 2) return false
  if (names.some(({ text }) => /\d/u.test(text) || text.length > 40)) return false
  return (first?.cells ?? []).some(({ text }, at) => {
    const below = rest
      .flatMap((row) => row.cells[at] ?? [])
      .filter((cell) => cell.text.trim() !== '')
    return text.trim() !== '' && below.length > 1 && below.every(isDay)
  })
}

const isDay = (cell: Cell): boolean => {
  const { is } = readDate(cell, 'UTC')
  return is !== 'unread' && is !== 'nothing'
}

/** A list of one column under its name: « Entreprise », and below it nothing but companies. */
const isListOfOne = (rows: readonly SheetRow[]): boolean => {
  const [first] = rows
  const says = headerSays(textAt(first, 0))
  return says.isKnown && CORE.has(says.use) && rows.every(({ cells }) => cells.length <= 1)
}
