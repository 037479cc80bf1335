import { findHeader, headerAt, type FoundHeader } from '#domain/incoming/headers/findHeader.ts'
import { COLUMN_USES, type ColumnUse } from '#domain/incoming/headers/fields.ts'
import { headerSays } from '#domain/incoming/headers/headerUse.ts'
import { headerWords } from '#domain/incoming/cells/plainWords.ts'
import type { Sheet, SheetRow } from '#domain/incoming/workbook.ts'
import type { TableChoices } from './choices.ts'
import { statsOf, type ColumnStats } from './columnStats.ts'
import { guessUses } from './guessUses.ts'
import { layoutOf } from './layout.ts'
import type { Layout, ReadingContext, TableColumn } from './reading.ts'
import { remarksFrom, rowKind } from './rowKinds.ts'
import { withColours } from './colours.ts'
import { withSections } from './sections.ts'
import { tableBeside } from './otherTables.ts'
import { sortedRows, type SetAside } from './sortedRows.ts'
import { lineOfApplicationsAbove, stackedRows } from './stackedTables.ts'
import { isTransposed } from './transposed.ts'
import { settleUses, type ColumnSays } from './settleUse.ts'

/** Tables of programs whose columns mean what their makers say. */
export type KnownTable =
  'linkedin-applications' | 'linkedin-saved' | 'linkedin-invitations' | 'job-room' | 'trello'

/** A table laid out: its header, what its columns mean, and which rows are to be read. */
export interface TableFrame {
  readonly sheet: Sheet
  readonly header: FoundHeader
  readonly headerLine: number | null
  readonly layout: Layout
  readonly known?: KnownTable
  readonly columns: readonly TableColumn[]
  readonly uses: readonly ColumnUse[]
  readonly stats: readonly ColumnStats[]
  readonly rows: readonly SheetRow[]
  readonly setAside: readonly SetAside[]
}

const knownTable = (headers: readonly string[]): KnownTable | undefined => {
  const words = new Set(headers.map(headerWords))
  const hasAll = (...names: string[]): boolean => names.every((name) => words.has(name))
  if (hasAll('application date', 'company name', 'job title', 'job url'))
    return 'linkedin-applications'
  if (hasAll('saved date', 'company name', 'job title')) return 'linkedin-saved'
  if (hasAll('from', 'to', 'sent at', 'direction')) return 'linkedin-invitations'
  if (hasAll('occupation', 'apply date', 'apply status')) return 'job-room'
  return hasAll('card name', 'list name') ? 'trello' : undefined
}

/** In LinkedIn's list these are the person's own; a date of Trello tells nobody what is due. */
const KNOWN_USES: Readonly<Record<KnownTable, Readonly<Record<string, ColumnUse>>>> = {
  'linkedin-applications': { 'contact email': 'note', 'contact phone number': 'note' },
  'linkedin-saved': { 'saved date': 'note' },
  'linkedin-invitations': {},
  'job-room': {
    name: 'company',
    types: 'channel',
    country: 'note',
    'rejection reason': 'refusal-reason',
  },
  trello: { 'due date': 'note', archived: 'note', 'card name': 'company-post' },
}

const widthOf = (rows: readonly SheetRow[], header: FoundHeader): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), header.headers.length)

/** An answer to what a column means. */
const useIn = (answer: string | undefined): ColumnUse | undefined =>
  COLUMN_USES.find((use) => use === answer)

const columnOf =
  (choices: TableChoices, columns: readonly ColumnSays[], proposed: readonly ColumnUse[]) =>
  (at: number): TableColumn => {
    const chosen =
      choices.columns?.[String(at)] ?? useIn(choices.answers?.[`meaning:${String(at)}`])
    const use = proposed[at] ?? 'note'
    return {
      column: at,
      header: columns[at]?.header ?? '',
      use: chosen ?? use,
      proposed: use,
      isChosen: chosen !== undefined,
      examples: columns[at]?.stats.examples ?? [],
    }
  }

const chosenHeader = (rows: readonly SheetRow[], { headerLine }: TableChoices): FoundHeader => {
  if (headerLine === null) return { places: [], headers: [] }
  if (headerLine !== undefined) return headerAt(rows, headerLine)
  const found = findHeader(rows)
  const line = lineOfApplicationsAbove(rows, found)
  return line === undefined ? found : headerAt(rows, line)
}

/** What stands over the column that says in which section of the table a row stands. */
const SECTION = 'Section'

/** The columns of a table by their headers and cells, and its rows with what their section says. */
const columnsOf = (
  candidates: readonly SheetRow[],
  header: FoundHeader,
  { zone, language }: Pick<ReadingContext, 'zone' | 'language'>,
): { readonly columns: readonly ColumnSays[]; readonly told: readonly SheetRow[] } => {
  const width = widthOf(candidates, header)
  const columns = Array.from({ length: width }, (_, at): ColumnSays => {
    const name = header.headers[at] ?? ''
    return { header: name, says: headerSays(name), stats: statsOf(candidates, at, zone) }
  })
  const isTold = columns.some(({ says, stats }) => says.use === 'status' && stats.filled > 0)
  const sections =
    isTold || header.places.length === 0 ? undefined : withSections(candidates, width)
  const added = (name: string, rows: readonly SheetRow[], at: number, use: ColumnUse) => ({
    header: name,
    says: { use, isKnown: true },
    stats: statsOf(rows, at, zone),
  })
  const withSection =
    sections === undefined ? columns : [...columns, added(SECTION, sections, width, 'status')]
  const rows = sections ?? candidates
  // Without a header nobody could tell it from the others.
  const coloured =
    header.places.length === 0 ? undefined : withColours(rows, withSection.length, language)
  if (coloured === undefined) return { columns: withSection, told: rows }
  // Colours stand for how it went where nothing else tells; each of them is asked.
  const use = isTold || sections !== undefined ? 'note' : 'status'
  return {
    columns: [...withSection, added(coloured.header, coloured.rows, withSection.length, use)],
    told: coloured.rows,
  }
}

/** What the columns mean; those of a second table beside the first are left alone. */
const usesOf = (
  columns: readonly ColumnSays[],
  beside: number | undefined,
): readonly ColumnUse[] => {
  if (beside === undefined) return settleUses(columns)
  const uses = settleUses(columns.slice(0, beside))
  return columns.map((_, at) => uses[at] ?? 'skip')
}

/** Lays a table out: finds its header, proposes what its columns mean, sets aside what is no row. */
export const frameOf = (
  given: Sheet,
  choices: TableChoices,
  context: Pick<ReadingContext, 'zone' | 'language'>,
): TableFrame => {
  const isFree = choices.headerLine === undefined
  const isOnItsSide = isFree && isTransposed(given.rows)
  const stacked = isFree && !isOnItsSide ? stackedRows(given.rows) : undefined
  const sheet = stacked === undefined ? given : { ...given, rows: stacked }
  const header = isOnItsSide ? { places: [], headers: [] } : chosenHeader(sheet.rows, choices)
  const { candidates, setAside } = isOnItsSide
    ? {
        candidates: [],
        setAside: sheet.rows.map((row) => ({ row, reason: 'transposed' as const })),
      }
    : sortedRows(sheet.rows, header, choices)
  const { columns, told } = columnsOf(candidates, header, context)
  const known = knownTable(header.headers)
  const byHeader =
    header.places.length === 0 || header.isUnheard === true
      ? guessUses(columns.map(({ stats }) => stats))
      : usesOf(columns, tableBeside(sheet.rows, header))
  const proposed = byHeader.map((use, at) =>
    known === undefined ? use : (KNOWN_USES[known][headerWords(columns[at]?.header ?? '')] ?? use),
  )
  const { uses: laidOut } = layoutOf(proposed, header.headers)
  const made = columns.map((_, at) => columnOf(choices, columns, laidOut)(at))
  const uses = made.map(({ use }) => use)
  const rows: SheetRow[] = []
  const firstRemark = remarksFrom(candidates, uses)
  for (const [place, row] of candidates.entries()) {
    const reason = rowKind(row, uses, place > firstRemark)
    if (reason === undefined) rows.push(told[place] ?? row)
    else setAside.push({ row, reason })
  }
  return {
    sheet,
    header,
    headerLine: sheet.rows[header.places.at(-1) ?? -1]?.line ?? null,
    layout: layoutOf(uses, header.headers).layout,
    ...(known === undefined ? {} : { known }),
    columns: made,
    uses,
    stats: columns.map(({ stats }) => stats),
    rows,
    setAside,
  }
}
