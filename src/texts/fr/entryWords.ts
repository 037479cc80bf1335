import type { EntryKind, KindCounting, KindOfLine, NotedKind } from '#domain/entry/entry.ts'
import type { Civility } from '#domain/vocabulary.ts'

type Only<Kind extends EntryKind, Those extends EntryKind, Words> = Kind extends Those
  ? Words
  : unknown

/** The words each kind of entry needs: its row decides, and one left out does not compile. */
export type EntryWords = {
  readonly [Kind in EntryKind]: {
    /** In menus, filters and tables. */
    readonly name: string
    /** What happened, on its line. */
    readonly deed: string
    /** Said once it is noted. */
    readonly said: string
  } & Only<Kind, NotedKind, { /** Title of its sheet. */ readonly record: string }> &
    Only<
      Kind,
      KindCounting<'decision' | 'reopening'>,
      { /** What it does to the card. */ readonly intro: string }
    > &
    Only<
      Kind,
      KindOfLine<'theirs'>,
      { /** The deed, told of somebody. */ readonly theirs: string }
    > &
    Only<
      Kind,
      KindOfLine<'agreed' | 'attempt'>,
      {
        /** The deed, told of whom it was done for. */ readonly done: Readonly<
          Record<Civility | 'unknown', string>
        >
      }
    >
}
