import * as v from 'valibot'
import type { Detail } from '#domain/entry/detail.ts'
import { peopleOf, type EntryPeople } from '#domain/entry/entryPeople.ts'
import type { Question } from '#domain/entry/question.ts'
import { id, type line, localDateTime, text, zone } from '#domain/fields/fields.ts'
import type { DecisionKind } from '#domain/stage.ts'
import { CHANNELS, type By, type Channel, type InterviewMode } from '#domain/vocabulary.ts'

/**
 * What an entry counts as. Of two entries of the same minute the one that stands first here was
 * lived first: a contact before the answer to it, a decision before it is taken back.
 */
export const COUNTS = [
  'sending',
  'meeting',
  'contact',
  'connection',
  'answer',
  'decision',
  'reopening',
  'note',
] as const
export type Counts = (typeof COUNTS)[number]
/** What a kind may count as: it decides where a stage of the board says that it brings a card there. */
export type CountsOf<Kind extends string> = Kind extends DecisionKind
  ? 'decision'
  : Exclude<Counts, 'decision'>

/** What stands beside an entry on the margin line: the window has a picture for each. */
export type Drawing =
  | Channel
  | InterviewMode
  | ('people' | 'send' | 'missed-call' | 'voicemail' | 'profile' | 'reply')
  | ('contract' | 'folded-page' | 'key' | 'drawer' | 'unfold' | 'note')

/**
 * How the line of an entry is put together: `own` by its screen; `agreed` agrees with the person it
 * was done for; `attempt` by what came of it; `addressed` and `theirs` name the person; `aside` adds
 * the details after a comma; `alone` says the deed and no more.
 */
export type Line = 'own' | 'agreed' | 'attempt' | 'addressed' | 'theirs' | 'aside' | 'alone'

/**
 * How what two cards tell in one field is joined: a `fact` they must agree on; a `list`, or one of
 * at most so many, and `texts`, of which both are kept.
 */
export type Joining = 'fact' | 'texts' | 'list' | { readonly upTo: number }

/** What every entry carries: a stable id, its wall-clock moment, the zone it was lived in, a note. */
export const dated = { id, at: localDateTime, zone, note: v.optional(text) }
const DATED_JOINS: By<Exclude<keyof typeof dated, 'id'>, Joining> = {
  at: 'fact',
  zone: 'fact',
  note: 'texts',
}

type EntriesOf<Kind extends string, Fields extends v.ObjectEntries> = {
  readonly kind: v.LiteralSchema<Kind, undefined>
} & typeof dated &
  Fields
type SchemaOf<Kind extends string, Fields extends v.ObjectEntries> = v.ObjectSchema<
  EntriesOf<Kind, Fields>,
  undefined
>

/** An entry of one kind: what every entry carries, and its own fields. */
export type EntryWith<Kind extends string, Fields extends v.ObjectEntries> = v.InferOutput<
  SchemaOf<Kind, Fields>
>

/** What sets a kind of entry apart, but for its fields and its words. */
export interface EntryTraits<
  Kind extends string,
  Entry,
  Style extends Line,
  As extends Counts,
  Retold extends boolean,
> {
  readonly kind: Kind
  readonly countsAs: As
  /** It answers what was sent before, one way or the other. */
  readonly isAnswer: boolean
  /** It asks for an answer: one that comes after it is credited to it. */
  readonly awaitsAnswer: boolean
  readonly line: Style
  /** Its line is told quietly, without its name, and the rest of it stays folded. */
  readonly isQuiet: boolean
  /** What is said once it is noted tells more than the deed: taken back, it is told in other words. */
  readonly retold: Retold
  /** Channels it may have come or gone by, the usual one first. */
  readonly channels: readonly Channel[]
  /** Whether the channel may stay unknown. */
  readonly channelOptional: boolean
  /** What its form asks, in reading order; none where it has a form of its own. */
  readonly asks: readonly Question[]
  readonly people: EntryPeople<Entry>
  /** How the accounts of two cards become one; absent where only the same line tells the same. */
  readonly joins: Readonly<Record<string, Joining>> | undefined
  /** What the person wrote in it: found by search, exported as its note. */
  written(entry: Entry): readonly (string | undefined)[]
  drawing(entry: Entry): Drawing
  /** The facts said beside it, in order. */
  details(entry: Entry): readonly Detail[]
  /** What came of it, for the column of the exported journal. */
  result(entry: Entry): Detail | undefined
}

/** A kind of entry, as a row. */
export interface EntryRow<
  Kind extends string,
  Fields extends v.ObjectEntries,
  Style extends Line,
  As extends Counts,
  Retold extends boolean,
> extends EntryTraits<Kind, EntryWith<Kind, Fields>, Style, As, Retold> {
  readonly schema: SchemaOf<Kind, Fields>
}

/** What a row must say of its kind; what it leaves out is as for most kinds. */
export interface EntryKindGiven<
  Kind extends string,
  Fields extends v.ObjectEntries,
  Style extends Line,
  As extends Counts,
  Retold extends boolean,
  Entry = EntryWith<Kind, Fields>,
> {
  readonly kind: Kind
  readonly fields: Fields
  readonly countsAs: As
  readonly isAnswer?: true
  readonly awaitsAnswer?: true
  readonly line: Style
  readonly isQuiet?: true
  readonly retold?: Retold
  readonly channels?: readonly Channel[]
  readonly asks: readonly Question[]
  /** The field that names the one person it is about; none where it names nobody. */
  readonly person?: Extract<keyof Fields, 'to' | 'from'>
  /** The fields that stay once that person is erased; the id stays where the kind is about nothing else. */
  readonly keeps?: readonly (keyof Fields)[]
  /** The fields in the person's own words, beside the note. */
  readonly writes?: readonly (keyof Fields)[]
  readonly drawing: (entry: Entry) => Drawing
  readonly details?: (entry: Entry) => readonly Detail[]
  readonly result?: (entry: Entry) => Detail | undefined
  /** One for each field: a field that is left out does not compile. */
  readonly joins?: By<keyof Fields & string, Joining>
  /** Where one field does not tell whom it names. */
  readonly people?: EntryPeople<Entry>
  readonly written?: (entry: Entry) => readonly (string | undefined)[]
}

type Naming<Fields> = Extract<keyof Fields, 'to' | 'from' | 'met'>
/** A kind with a field that names somebody says so: erasing finds it by what its row says. */
type NamesItsPeople<Fields> = [Naming<Fields>] extends [never]
  ? unknown
  : { readonly person: Naming<Fields> } | { readonly people: object }

type OwnWords = typeof text | typeof line
/** The fields in the person's own words. */
type Writing<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends OwnWords | v.OptionalSchema<OwnWords, undefined>
    ? Name
    : never
}[keyof Fields]

/** A kind in whose fields somebody writes says so: searching and the export find what it says. */
type TellsItsWords<Fields> = [Writing<Fields>] extends [never]
  ? unknown
  : { readonly writes: readonly (keyof Fields)[] } | { readonly written: object }

/** Makes the row of a kind; `fields` are what it carries beside what every entry does. */
export const entryKind = <
  const Kind extends string,
  Fields extends v.ObjectEntries,
  const Style extends Line,
  const As extends CountsOf<Kind>,
  const Retold extends boolean = false,
>(
  given: EntryKindGiven<Kind, Fields, Style, As, Retold> &
    NamesItsPeople<Fields> &
    TellsItsWords<Fields>,
): EntryRow<Kind, Fields, Style, As, Retold> => {
  const { kind, fields, writes = [] } = given
  type Entry = EntryWith<Kind, Fields>
  const textOf = (entry: Entry, field: keyof Fields): string | undefined =>
    (entry as Record<keyof Fields, string | undefined>)[field]
  return {
    kind,
    schema: v.object({ kind: v.literal(kind), ...dated, ...fields }),
    countsAs: given.countsAs,
    isAnswer: given.isAnswer ?? false,
    awaitsAnswer: given.awaitsAnswer ?? false,
    line: given.line,
    isQuiet: given.isQuiet ?? false,
    retold: (given.retold ?? false) as Retold,
    channels: given.channels ?? CHANNELS,
    channelOptional: fields['channel']?.type === 'optional',
    asks: given.asks,
    people:
      given.people ??
      peopleOf<Entry>(given.person, ['kind', 'id', 'at', 'zone', ...(given.keeps ?? [])]),
    joins: given.joins === undefined ? undefined : { ...DATED_JOINS, ...given.joins },
    written:
      given.written ??
      ((entry) => [textOf(entry, 'note'), ...writes.map((field) => textOf(entry, field))]),
    drawing: given.drawing,
    details: given.details ?? (() => []),
    result: given.result ?? (() => undefined),
  }
}
