import type { PrivatePart, TickedParts } from './privateParts.ts'
import type { Channel, Stage } from '#domain/vocabulary.ts'
import type { Entry, EntryKind } from '#domain/entry/entry.ts'
import type { Standing } from './standing.ts'

/**
 * How a cell is to be read: a day (`YYYY-MM-DD`), a time of day (`HH:mm`), a text, or a box with a
 * cross or nothing in it. An empty cell is empty in each.
 */
export type CellKind = 'date' | 'time' | 'text' | 'box'

/** The words that cells are written in; of one language, or the codes that programs read. */
export interface CellWords {
  readonly stage: (stage: Stage) => string
  readonly kind: (kind: EntryKind) => string
  readonly channel: (channel: Channel) => string
  /** What came of an entry; empty where there is nothing to say. */
  readonly result: (entry: Entry) => string
  /** What has become of an application. */
  readonly standing: (standing: Standing) => string
}

/** One column of a table that leaves: how its cells come from a row. */
export interface Column<Row> {
  readonly kind: CellKind
  /** It leaves only where this was ticked. */
  readonly part?: PrivatePart
  readonly cell: (row: Row, words: CellWords, ticked: TickedParts) => string
}

/** The sign in a box that applies. */
export const CROSS = 'X'

/** A text as it stands. */
export const said = <Row>(cell: Column<Row>['cell'], part?: PrivatePart): Column<Row> => ({
  kind: 'text',
  cell,
  ...(part === undefined ? {} : { part }),
})

/** Parts of a cell that are there, one a line. */
export const inLines = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n')
