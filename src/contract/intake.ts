import * as v from 'valibot'
import { LOGBOOK_BOUNDS } from '#domain/incoming/bounds.ts'
import type { SheetRemark, WorkbookFormat } from '#domain/incoming/workbook.ts'
import { id, line, whole } from '#domain/fields/fields.ts'
import type { Outcome } from '#domain/outcome.ts'
import { call } from './call.ts'
import type { InvitationView, MailView, PeopleView } from './incomingMail.ts'

/** Most bytes of one piece. */
export const PIECE_BYTES = 4_000_000
/** The same as base64, which writes three bytes as four signs. */
const PIECE_BASE64 = 6_000_000
/** Longest name of a file; it is only ever shown. */
const NAME_MAX = 1_000

/** A file of the person is named by an id the window makes when it takes it in hand. */
export const fileInHand = v.object({ file: id })

/**
 * One piece of a file that was chosen, dropped or pasted. The pieces of a file come in order, each
 * where the one before ended; the first, at 0, takes the file in hand.
 */
export const pieceSchema = v.object({
  file: id,
  /** Its own name, for words only: what it is, is found from what it holds. */
  name: v.pipe(
    v.string(),
    v.maxLength(NAME_MAX),
    v.transform((name) => name.slice(0, 200)),
    line,
  ),
  /** Of the whole file, in bytes. */
  size: whole(0, Number.MAX_SAFE_INTEGER),
  /** Where in the file this piece begins, in bytes. */
  offset: whole(0, LOGBOOK_BOUNDS.bytes),
  base64: v.pipe(v.string(), v.maxLength(PIECE_BASE64), v.regex(/^[A-Za-z0-9+/]*={0,2}$/u)),
  /** It is text from the clipboard, in UTF-8. */
  pasted: v.optional(v.boolean()),
})
export type Piece = v.InferOutput<typeof pieceSchema>

/** How far a file has come. */
export interface Received {
  /** Bytes of the file that are there. */
  readonly received: number
  /** Of all it holds, once it is there whole: the same file handed over again has the same. */
  readonly print?: string
}

/** One table of a file, before it is looked at more closely. */
export interface SheetView {
  readonly name: string
  readonly hidden: boolean
  /** Rows in which something stands, titles and header included. */
  readonly rows: number
  readonly remarks: readonly SheetRemark[]
}

/** A file of tables; what their rows say is asked for next. */
export interface TableFile {
  readonly sort: 'table'
  readonly name: string
  readonly format: WorkbookFormat
  readonly sheets: readonly SheetView[]
  /** Which of the sheets seems to be meant, from 0. */
  readonly proposed: number
}

/** A whole logbook, ours or of another computer; what is in it is asked for next. */
export interface LogbookFile {
  readonly sort: 'logbook'
  readonly name: string
  /** It opens with a phrase. */
  readonly sealed: boolean
}

/** What a file turned out to be, by its sort. What each sort says stands in a file of its own. */
export type FileView = TableFile | InvitationView | MailView | PeopleView | LogbookFile

/** How far the reading of a file has come. */
export interface Reading {
  readonly file: string
  /** From 0 to 1. */
  readonly done: number
  /** Rows read so far, where it has rows. */
  readonly rows?: number
}

/** What the window may ask about files that come in. */
export const intake = {
  /** One piece of a file the person chose, dropped or pasted. */
  handOver: call(pieceSchema, { inputMax: PIECE_BASE64 + 10_000 }).returning<Outcome<Received>>(),
  /** Reads a file that was handed over whole, and says what it is. It stays in hand. */
  openFile: call(fileInHand).returning<Outcome<FileView>>(),
  /** Stops reading a file and forgets it. */
  letGoOfFile: call(fileInHand).returning<Outcome<void>>(),
} as const
