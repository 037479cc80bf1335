import type { LocalDateTime } from '#domain/calendar/wallClock.ts'
import type { Zone } from '#domain/calendar/zone.ts'
import type { Application } from '#domain/logbook/application.ts'
import { chosenRows, type JournalRow } from '#domain/views/journal.ts'
import { APPLICATION_COLUMNS } from './applicationColumns.ts'
import { applicationRows } from './applicationRow.ts'
import type { AdviserChoice } from './choice.ts'
import type { CellKind, CellWords, Column } from './column.ts'
import { fieldsOf } from './fieldsOf.ts'
import { JOURNAL_COLUMNS } from './journalColumns.ts'
import { formOf } from './offices.ts'

/** One column of a table that leaves. */
export interface HeadedColumn {
  readonly field: string
  /** As the office words it; absent where the texts of the interface do. */
  readonly header?: string
  readonly kind: CellKind
}

/** A table that leaves: its cells are worked out as they are asked for, row by row. */
export interface AdviserTable {
  readonly of: 'applications' | 'journal'
  readonly columns: readonly HeadedColumn[]
  readonly total: number
  /** The cells of a row, from 0. */
  readonly row: (at: number) => readonly string[]
  /** Which application a row is of. */
  readonly application: (at: number) => string
}

/** What of the logbook a table is made from. */
export interface AdviserGround {
  readonly applications: () => Iterable<Application>
  /** Every entry, newest first. */
  readonly journal: () => readonly JournalRow[]
  readonly now: LocalDateTime
  readonly zone: Zone
}

const without = <Row>(
  rows: readonly Row[],
  leftOut: readonly string[] = [],
  idOf: (row: Row) => string,
): readonly Row[] => {
  if (leftOut.length === 0) return rows
  const out = new Set(leftOut)
  return rows.filter((row) => !out.has(idOf(row)))
}

const tableOf = <Row, Field extends string>(
  of: AdviserTable['of'],
  {
    rows,
    fields,
    columns,
    idOf,
  }: {
    readonly rows: readonly Row[]
    readonly fields: readonly { readonly field: Field; readonly header?: string }[]
    readonly columns: Readonly<Record<Field, Column<Row>>>
    readonly idOf: (row: Row) => string
  },
  { words, parts }: { readonly words: CellWords; readonly parts: AdviserChoice['parts'] },
): AdviserTable => {
  const ticked = new Set(parts)
  const cells = fields.map(({ field }) => columns[field].cell)
  const at = (place: number): Row => {
    const row = rows[place]
    if (row === undefined) throw new RangeError(`No row ${place} in a table of ${rows.length}`)
    return row
  }
  return {
    of,
    columns: fields.map((one) => ({ ...one, kind: columns[one.field].kind })),
    total: rows.length,
    row: (place) => {
      const row = at(place)
      return cells.map((cell) => cell(row, words, ticked))
    },
    application: (place) => idOf(at(place)),
  }
}

/** The journal of an office is told as it was lived, and without what still lies ahead. */
const lived = (rows: readonly JournalRow[], now: LocalDateTime): readonly JournalRow[] =>
  rows.filter(({ entry }) => entry.at <= now && entry.kind !== 'note').toReversed()

/** The table that a choice amounts to, over the whole logbook. */
export const adviserTable = (
  choice: AdviserChoice,
  ground: AdviserGround,
  words: CellWords,
): AdviserTable => {
  const chosen = fieldsOf(choice)
  const said = { words, parts: choice.parts }
  if (chosen.table === 'journal') {
    const idOf = ({ application }: JournalRow): string => application
    const rows =
      choice.table === 'journal'
        ? chosenRows(ground.journal(), choice.filter)
        : without(
            lived(chosenRows(ground.journal(), periodOf(choice)), ground.now),
            'leftOut' in choice ? choice.leftOut : [],
            idOf,
          )
    return tableOf('journal', { rows, fields: chosen.fields, columns: JOURNAL_COLUMNS, idOf }, said)
  }
  const { now, zone } = ground
  const rows = without(
    applicationRows(ground.applications(), periodOf(choice), { now, zone, by: countsBy(choice) }),
    'leftOut' in choice ? choice.leftOut : [],
    ({ application }) => application.id,
  )
  return tableOf(
    'applications',
    {
      rows,
      fields: chosen.fields,
      columns: APPLICATION_COLUMNS,
      idOf: ({ application }) => application.id,
    },
    said,
  )
}

const countsBy = (choice: AdviserChoice) => {
  if (choice.table !== 'office') return 'any-act'
  const form = formOf(choice.office, choice.formLanguage)
  return form.table === 'applications' ? form.by : 'any-act'
}

/** The days a choice spans, both included. */
export const periodOf = (
  choice: AdviserChoice,
): { readonly from?: string; readonly to?: string } => {
  const { from, to } = choice.table === 'journal' ? choice.filter : choice
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}
