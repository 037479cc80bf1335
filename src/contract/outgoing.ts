import * as v from 'valibot'
import { id, whole } from '#domain/fields/fields.ts'
import type { CellKind } from '#domain/outgoing/adviser/column.ts'
import { adviserChoiceSchema } from '#domain/outgoing/adviser/choice.ts'
import type { LifeWord, PrintedLife } from '#domain/outgoing/adviser/printedLife.ts'
import { TABLE_FORMATS } from '#domain/outgoing/adviser/formats.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import type { Delivered } from './views.ts'

/** Most rows of one answer. */
export const OUTGOING_ROWS_AT_ONCE = 2_000

/** A file that is being made is named by an id that the window makes. */
const job = v.object({ job: id })

/** How far the making of a file has come. */
export interface Making {
  readonly job: string
  /** From 0 to 1. */
  readonly done: number
  /** It cannot be stopped any more. */
  readonly last?: true
}

/** One column of what leaves, by the header it leaves under. */
export interface OutgoingColumn {
  readonly field: string
  readonly header: string
  readonly kind: CellKind
}

/** What leaves with a choice, and a page of its rows, cell by cell as they leave. */
export interface OutgoingRows {
  readonly of: 'applications' | 'journal'
  /** What stands at the head of the report. */
  readonly title: string
  /** The person's name, where it was ticked and is known. */
  readonly name?: string
  /** The language of the headers and words, as BCP 47 has it. */
  readonly locale: string
  /** What the report calls the name, the period and the number of lines, in that language. */
  readonly labels: { readonly name: string; readonly period: string; readonly count: string }
  readonly period: { readonly from?: string; readonly to?: string }
  readonly columns: readonly OutgoingColumn[]
  readonly total: number
  readonly rows: readonly (readonly string[])[]
  /** Which application each of the rows is of. */
  readonly applications: readonly string[]
  /** What the signs of the bands stand for, where the lives were asked for. */
  readonly legend?: Readonly<Record<LifeWord, string>>
  /** The life of the application of each row, within the days of the report. */
  readonly lives?: readonly (PrintedLife | null)[]
}

/** What the window may ask about tables and reports that go out. */
export const outgoing = {
  /**
   * The rows of a choice. `shown` as a reader has them, days in the order of their language; `codes`
   * as programs have them, days as ISO, words of closed lists as their codes.
   */
  outgoingRows: call(
    v.object({
      choice: adviserChoiceSchema,
      as: v.picklist(['shown', 'codes']),
      offset: whole(0, 10_000_000),
      limit: whole(0, OUTGOING_ROWS_AT_ONCE),
      /** With the life of each application, as a report may carry it. */
      lives: v.optional(v.boolean()),
    }),
  ).returning<Outcome<OutgoingRows>>(),
  /** Makes a file of the whole table of a choice; how far it is, is told on the way. */
  exportTable: call(
    v.object({ ...job.entries, choice: adviserChoiceSchema, format: v.picklist(TABLE_FORMATS) }),
  ).returning<Outcome<Delivered>>(),
  /** Gives up a file that is being made; nothing of it is kept. */
  stopExport: call(job).returning<Outcome<void>>(),
  /** Desktop shell: asks where to save what the window would print, as PDF. */
  savePrinted: call(
    v.object({ title: v.pipe(v.string(), v.maxLength(200)), landscape: v.boolean() }),
  ).returning<Outcome<Delivered>>(),
} as const
