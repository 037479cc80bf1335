import * as v from 'valibot'
import { answer } from '#domain/entry/answer.ts'
import { applied } from '#domain/entry/applied.ts'
import { call } from '#domain/entry/call.ts'
import { cancelled } from '#domain/entry/cancelled.ts'
import { couldNotCome } from '#domain/entry/couldNotCome.ts'
import { COUNTS, type Counts, type EntryTraits, type Line } from '#domain/entry/entryRow.ts'
import { feedback } from '#domain/entry/feedback.ts'
import { followUp } from '#domain/entry/followUp.ts'
import { goOn } from '#domain/entry/goOn.ts'
import { hire } from '#domain/entry/hire.ts'
import { interview } from '#domain/entry/interview.ts'
import { letGo } from '#domain/entry/letGo.ts'
import { linkedinAcceptance } from '#domain/entry/linkedinAcceptance.ts'
import { linkedinInvitation } from '#domain/entry/linkedinInvitation.ts'
import { noShow } from '#domain/entry/noShow.ts'
import { note } from '#domain/entry/note.ts'
import { offer } from '#domain/entry/offer.ts'
import { offerMessage } from '#domain/entry/offerMessage.ts'
import { offerWithdrawn } from '#domain/entry/offerWithdrawn.ts'
import { postponed } from '#domain/entry/postponed.ts'
import type { Question } from '#domain/entry/question.ts'
import { refusal } from '#domain/entry/refusal.ts'
import { reopened } from '#domain/entry/reopened.ts'
import { thanks } from '#domain/entry/thanks.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** Every kind of entry, in the order menus offer them: the vocabulary of the journal. */
const ROWS = [
  applied,
  interview,
  thanks,
  linkedinInvitation,
  linkedinAcceptance,
  followUp,
  call,
  answer,
  postponed,
  cancelled,
  noShow,
  couldNotCome,
  offer,
  offerMessage,
  offerWithdrawn,
  refusal,
  feedback,
  hire,
  letGo,
  reopened,
  goOn,
  note,
] as const
type Rows = typeof ROWS
/** The rows of the kinds there are. */
export type ListedRow = Rows[number]
type Row = ListedRow
type SchemasOf<Listed extends readonly { readonly schema: unknown }[]> = {
  -readonly [Place in keyof Listed]: Listed[Place]['schema']
}

/** One dated thing that happened. */
export const entrySchema = v.variant(
  'kind',
  ROWS.map(({ schema }) => schema) as unknown as SchemasOf<Rows>,
)
export type Entry = v.InferOutput<typeof entrySchema>
export type EntryKind = Row['kind']
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>
/** The kinds whose lines are put together in one of these ways. */
export type KindOfLine<Style extends Line> = Extract<Row, { readonly line: Style }>['kind']

/** The kinds that count as one of these. */
export type KindCounting<As extends Counts> = Extract<Row, { readonly countsAs: As }>['kind']
export type Interview = EntryOf<KindCounting<'meeting'>>
/** Kinds that are noted on the sheet; an interview has a form of its own. */
export type NotedKind = Exclude<EntryKind, KindCounting<'meeting'>>
/** Kinds that are told in other words once they are taken back. */
export type RetoldKind = Extract<Row, { readonly retold: true }>['kind']

type AnyTraits = EntryTraits<EntryKind, Entry, Line, Counts, boolean>

const ROW_OF: ReadonlyMap<EntryKind, AnyTraits> = new Map(ROWS.map((row) => [row.kind, row]))

/** The row of a kind; what it tells of an entry it tells only of entries of that kind. */
export const rowOf = (kind: EntryKind): AnyTraits => {
  const row = ROW_OF.get(kind)
  if (row === undefined) throw new Error(`No row for a kind of entry: ${kind}`)
  return row
}

/** Whether the line of an entry is put together in this way. */
export const hasLine = <Style extends Line>(
  entry: Entry,
  style: Style,
): entry is EntryOf<KindOfLine<Style>> => rowOf(entry.kind).line === style

/** Whether an entry of this kind counts as this. */
export const counts = <As extends Counts>(kind: EntryKind, as: As): kind is KindCounting<As> =>
  rowOf(kind).countsAs === as

/** Whether an entry is an interview, held or ahead: it has a form of its own, and may be planned. */
export const isMeeting = (entry: Entry): entry is Interview => counts(entry.kind, 'meeting')

/** Whether the form of a kind asks this. */
export const asks = (kind: EntryKind, question: Question): boolean =>
  rowOf(kind).asks.includes(question)

/** By wall clock; of one minute, what counts first in `COUNTS` was lived first. */
export const inLivedOrder = (a: Entry, b: Entry): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : countsBefore(a.kind, b.kind)

/** Which of two kinds comes first within one minute: negative where it is `a`. */
export const countsBefore = (a: EntryKind, b: EntryKind): number => PLACE[a] - PLACE[b]

const PLACE = Object.fromEntries(
  ROWS.map(({ kind, countsAs }) => [kind, COUNTS.indexOf(countsAs)]),
) as Readonly<Record<EntryKind, number>>

/** Ids of everybody an entry names, each once. */
export const peopleNamedIn = (entry: Entry): readonly string[] =>
  rowOf(entry.kind).people.named(entry)

/** The one person an entry is about: whoever is erased takes it along. Absent for none or several. */
export const subjectOf = (entry: Entry): { readonly subject?: string } => {
  const [only, ...others] = peopleNamedIn(entry)
  return only === undefined || others.length > 0 ? {} : { subject: only }
}

/** The text that was sent, where it was kept. */
export const sentIn = (entry: Entry): string | undefined =>
  'text' in entry ? entry.text : undefined

/** Whether an entry asks for an answer; a call of theirs does not. */
export const awaitsAnswer = (entry: Entry): boolean =>
  rowOf(entry.kind).awaitsAnswer && !('direction' in entry && entry.direction === 'incoming')

/** The channel an entry came or went by, where it is known. */
export const channelOf = (entry: Entry): Channel | undefined =>
  'channel' in entry ? entry.channel : undefined

/** What a person wrote in an entry, for searching and for the exported journal. */
export const writtenIn = (entry: Entry): readonly (string | undefined)[] =>
  rowOf(entry.kind).written(entry)
