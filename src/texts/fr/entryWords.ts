import type { Counts, Line } from '#domain/entry/entryRow.ts'
import type { ListedRow } from '#domain/entry/entry.ts'
import type { StageKind } from '#domain/stage.ts'
import type { Civility } from '#domain/vocabulary.ts'

/** What of a row decides which words its kind needs. */
export interface Worded {
  readonly kind: string
  readonly countsAs: Counts
  readonly line: Line
  readonly retold: boolean
}

type Where<Is, Wanted, Words> = [Is] extends [Wanted] ? Words : unknown

/** `{company}` or `{person}` of one; after the bar `{n}` of several. */
type OneAndSeveral = `${string} | ${string}`

/** The words one kind needs. */
type WordsOfRow<Row extends Worded> = {
  /** In menus, filters and tables. */
  readonly name: string
  /** What happened, on its line. */
  readonly deed: string
  /** Said once it is noted. */
  readonly said: string
} & Where<
  Row['countsAs'],
  Exclude<Counts, 'meeting'>,
  { /** Title of its sheet. */ readonly record: string }
> &
  Where<
    Row['countsAs'],
    'decision' | 'reopening',
    { /** What it does to the card. */ readonly intro: string }
  > &
  Where<Row['line'], 'theirs', { /** The deed, told of somebody. */ readonly theirs: string }> &
  Where<
    Row['line'],
    'agreed' | 'attempt',
    {
      /** The deed, told of whom it was done for. */ readonly done: Readonly<
        Record<Civility | 'unknown', string>
      >
    }
  > &
  Where<Row['retold'], true, { /** Said once it is taken back. */ readonly turned: string }> &
  // What moves on the board record is told of several cards too.
  Where<Row['kind'], StageKind, { readonly said: OneAndSeveral }> &
  Where<Row['countsAs'], 'reopening', { readonly said: OneAndSeveral }>

/** The words that these kinds need: their rows decide, and one left out does not compile. */
export type WordsOf<Row extends Worded> = {
  readonly [Kind in Row['kind']]: WordsOfRow<Extract<Row, { readonly kind: Kind }>>
}

/** The words of every kind of entry there is. */
export type EntryWords = WordsOf<ListedRow>
