import * as v from 'valibot'
import type { Detail } from '#domain/entry/detail.ts'
import type { Question } from '#domain/entry/question.ts'
import { id, localDateTime, text, zone } from '#domain/fields/fields.ts'
import { CHANNELS, type Channel, type InterviewMode } from '#domain/vocabulary.ts'

/**
 * What an entry counts as. Of two entries of the same minute the one that stands first here was
 * lived first: a contact before the answer to it, a decision before it is taken back.
 */
export const COUNTS = [
  'meeting',
  'contact',
  'connection',
  'answer',
  'decision',
  'reopening',
  'note',
] as const
export type Counts = (typeof COUNTS)[number]

/** What stands beside an entry on the margin line: the window has a picture for each. */
export type Drawing =
  | Channel
  | InterviewMode
  | 'people'
  | 'missed-call'
  | 'voicemail'
  | 'profile'
  | 'reply'
  | 'contract'
  | 'folded-page'
  | 'key'
  | 'drawer'
  | 'unfold'
  | 'note'

/**
 * How the line of an entry is put together: `own` by its screen; `agreed` agrees with the person it
 * was done for; `attempt` by what came of it; `addressed` and `theirs` name the person; `aside` adds
 * the details after a comma; `alone` says the deed and no more.
 */
export type Line = 'own' | 'agreed' | 'attempt' | 'addressed' | 'theirs' | 'aside' | 'alone'

/** What every entry carries: a stable id, its wall-clock moment, the zone it was lived in, a note. */
export const dated = { id, at: localDateTime, zone, note: v.optional(text) }

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

/** What an entry says of people, told by its row. */
export interface EntryPeople<Entry> {
  /** Where the form asks for the people it names. */
  readonly asked: 'met' | 'to' | 'from'
  /** Ids of everybody it names, each once. */
  named(entry: Entry): readonly string[]
  /** The same entry, telling of its people by other ids. */
  renamed(entry: Entry, idOf: (id: string) => string): Entry
  /** What stays of an entry about one person alone once that person is erased. */
  bare(entry: Entry): Entry
  /** What stays of an entry about several people once one of them is erased. */
  without(entry: Entry, person: string): Entry
}

/** What sets a kind of entry apart, but for its fields and its words. */
export interface EntryTraits<Kind extends string, Entry, Style extends Line, As extends Counts> {
  readonly kind: Kind
  readonly countsAs: As
  /** It answers what was sent before, one way or the other. */
  readonly isAnswer: boolean
  readonly line: Style
  /** Channels it may have come or gone by, the usual one first. */
  readonly channels: readonly Channel[]
  /** Whether the channel may stay unknown. */
  readonly channelOptional: boolean
  /** What its form asks, in reading order; none where it has a form of its own. */
  readonly asks: readonly Question[]
  readonly people: EntryPeople<Entry>
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
> extends EntryTraits<Kind, EntryWith<Kind, Fields>, Style, As> {
  readonly schema: SchemaOf<Kind, Fields>
}

/** What a row must say of its kind; what it leaves out is as for most kinds. */
export interface EntryKindGiven<
  Kind extends string,
  Fields extends v.ObjectEntries,
  Style extends Line,
  As extends Counts,
  Entry = EntryWith<Kind, Fields>,
> {
  readonly kind: Kind
  readonly fields: Fields
  readonly countsAs: As
  readonly isAnswer?: true
  readonly line: Style
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
  /** Where one field does not tell whom it names. */
  readonly people?: EntryPeople<Entry>
  readonly written?: (entry: Entry) => readonly (string | undefined)[]
}

/** Makes the row of a kind; `fields` are what it carries beside what every entry does. */
export const entryKind = <
  const Kind extends string,
  Fields extends v.ObjectEntries,
  const Style extends Line,
  const As extends Counts,
>(
  given: EntryKindGiven<Kind, Fields, Style, As>,
): EntryRow<Kind, Fields, Style, As> => {
  const { kind, fields, writes = [] } = given
  type Entry = EntryWith<Kind, Fields>
  const textOf = (entry: Entry, field: keyof Fields): string | undefined =>
    (entry as Record<keyof Fields, string | undefined>)[field]
  return {
    kind,
    schema: v.object({ kind: v.literal(kind), ...dated, ...fields }),
    countsAs: given.countsAs,
    isAnswer: given.isAnswer ?? false,
    line: given.line,
    channels: given.channels ?? CHANNELS,
    channelOptional: fields['channel']?.type === 'optional',
    asks: given.asks,
    people:
      given.people ??
      peopleOf<Entry>(given.person, ['kind', 'id', 'at', 'zone', ...(given.keeps ?? [])]),
    written:
      given.written ??
      ((entry) => [textOf(entry, 'note'), ...writes.map((field) => textOf(entry, field))]),
    drawing: given.drawing,
    details: given.details ?? (() => []),
    result: given.result ?? (() => undefined),
  }
}

/** An entry that names one person in one field, or nobody. */
const peopleOf = <Entry>(
  field: PropertyKey | undefined,
  keeps: readonly PropertyKey[],
): EntryPeople<Entry> => {
  const idOf = (entry: Entry): string | undefined =>
    field === undefined ? undefined : (entry as Record<PropertyKey, string | undefined>)[field]
  return {
    asked: field === 'from' ? 'from' : 'to',
    named: (entry) => {
      const person = idOf(entry)
      return person === undefined ? [] : [person]
    },
    renamed: (entry, newId) => {
      const person = idOf(entry)
      return person === undefined || field === undefined
        ? entry
        : { ...entry, [field]: newId(person) }
    },
    bare: (entry) =>
      field === undefined
        ? entry
        : (Object.fromEntries(
            Object.entries(entry as object).filter(
              ([key, value]) => keeps.includes(key) && value !== undefined,
            ),
          ) as Entry),
    without: (entry) => entry,
  }
}
