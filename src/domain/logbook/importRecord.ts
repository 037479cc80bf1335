import * as v from 'valibot'
import { id, line, localDateTime, whole, zone } from '#domain/fields/fields.ts'

const MOST_ROWS = 1_000_000
const count = whole(0, MOST_ROWS)

/** A table that was brought in: what it was called, what became of its rows. */
export const importRecordSchema = v.object({
  import: id,
  /** The name of the file, cut to a line. */
  name: line,
  at: localDateTime,
  zone,
  counts: v.object({
    read: count,
    new: count,
    joins: count,
    'already-there': count,
    unreadable: count,
    'left-out': count,
  }),
  /**
   * Prints of the rows with the application that each one told of: by them the same file adds nothing
   * when it comes again, whatever was changed since. Who knows the rest of a row could find a word of
   * it by trying: prints leave with the card, and with each person erased from it.
   */
  rows: v.array(v.tuple([id, id])),
  /** Each card it opened, with a print of how it stood then: by it a card that was changed is told. */
  cards: v.array(v.tuple([id, id])),
  /**
   * What it changed in the details of cards that were there, field by field: a print of what stands
   * there since, none where the field was taken away, and what stood there before where that was not
   * nothing. Of what is to be told each question it added is one: those of others are not its own.
   */
  filled: v.optional(
    v.array(
      v.object({
        application: id,
        person: v.optional(id),
        field: id,
        print: v.optional(id),
        before: v.optional(v.boolean()),
      }),
    ),
  ),
  /**
   * Entries and people that cards which were there were given: the card, the id, a print of how it
   * was written. One that is another since holds somebody's own words, and stays.
   */
  added: v.optional(v.array(v.tuple([id, id, id]))),
  /** It was taken back as a whole. */
  takenBack: v.optional(v.boolean()),
})
export type ImportRecord = v.InferOutput<typeof importRecordSchema>

/** Everything an import writes has an id that begins so. */
export const importPrefix = (id: string): string => `in-${id}-`

/** The event by which a record is written, under the id of its import: an erasure finds it by that. */
export const importedEvent = (body: ImportRecord) =>
  ({ type: 'table-imported', application: null, subject: body.import, body }) as const
