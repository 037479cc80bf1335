import * as v from 'valibot'
import { id, whole } from '#domain/fields/fields.ts'
import { tableChoicesSchema } from '#domain/incoming/table/choices.ts'
import { FATES, type RowReading, type TableReading } from '#domain/incoming/table/reading.ts'
import type { Telling } from '#domain/logbook/telling.ts'
import type { ImportLine } from '#domain/views/imports.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import type { Done } from './views.ts'

/** Most rows of one answer. */
export const ROWS_AT_ONCE = 200

/** A row as it is shown: what it would write stays with the reader. */
export type RowView = Omit<RowReading, 'content' | 'additions' | 'contact'>

/** A table as read with what was chosen, and a page of its rows. */
export interface TableView extends Omit<TableReading, 'rows'> {
  readonly rows: readonly RowView[]
  /** How many rows there are to show, of the fate asked for. */
  readonly total: number
  /** The state of the logbook it was compared with. */
  readonly revision: number
}

/** A table that was written: what can be said of it, and how many rows had which fate. */
export interface ImportDone extends Done {
  readonly counts: TableReading['counts']
}

/** A card that a file did not tell whole, in the order it is to be asked about. */
export interface ToTellView {
  readonly application: string
  readonly company: string
  readonly post: string
  readonly tellings: readonly Telling[]
}

const readTableSchema = v.object({
  file: id,
  choices: tableChoicesSchema,
  /** The first row of the page, from 0. */
  from: whole(0, 10_000_000),
  most: whole(1, ROWS_AT_ONCE),
  /** Only rows of this fate. */
  only: v.optional(v.picklist(FATES)),
})
/** Lines left out or apart are many small numbers; every answer to every question goes along. */
const CHOICES_MAX = { inputMax: 4_500_000, valuesMax: 220_000 }
export type ReadTable = v.InferOutput<typeof readTableSchema>

/** What the window may ask about tables that come in. */
export const incomingTable = {
  /** Reads an opened table with these choices; nothing is written. */
  readTable: call(readTableSchema, CHOICES_MAX).returning<Outcome<TableView>>(),
  /**
   * Writes every row that can be written, as one change. Refused while a question is open. The id of
   * the import is made by the asker: the same one again writes nothing more.
   */
  importTable: call(
    v.object({
      file: id,
      choices: tableChoicesSchema,
      import: id,
      /** The state of the logbook that was shown: another one is refused, as rows may read otherwise. */
      revision: whole(0, Number.MAX_SAFE_INTEGER),
    }),
    CHOICES_MAX,
  ).returning<Outcome<ImportDone>>(),
  /** Every import so far, the latest first. */
  imports: call(v.undefined()).returning<readonly ImportLine[]>(),
  /** Cards of which a file left something open. */
  toTell: call(v.undefined()).returning<readonly ToTellView[]>(),
} as const
