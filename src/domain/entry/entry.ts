import * as v from 'valibot'
import { id, line, localDate, localDateTime, text, whole, zone } from '#domain/fields/fields.ts'
import {
  CHANNELS,
  FOLLOW_UP_OUTCOMES,
  INTERVIEW_MODES,
  INTERVIEW_SETTINGS,
  LET_GO_REASONS,
  NEXT_CONTACTS,
} from '#domain/vocabulary.ts'

const channel = v.picklist(CHANNELS, 'value-malformed')

/** What was said about when the answer comes. `within` counts calendar days from the entry's day. */
const promiseSchema = v.variant('kind', [
  v.object({ kind: v.literal('date'), date: localDate }),
  v.object({ kind: v.literal('within'), days: whole(1, 365) }),
  v.object({ kind: v.literal('vague') }),
  v.object({ kind: v.literal('none') }),
])
export type Promised = v.InferOutput<typeof promiseSchema>

/** What every entry carries: a stable id, its wall-clock moment, the zone it was lived in, a note. */
const dated = { id, at: localDateTime, zone, note: v.optional(text) }

/** A point worth quoting in a thanks, with the person who raised it where known. */
const pointSchema = v.object({ text: line, person: v.optional(id) })

/** An interview held or ahead; `at` is its start. Details left out are unknown, not negative. */
export const interviewSchema = v.object({
  kind: v.literal('interview'),
  ...dated,
  durationMinutes: whole(1, 24 * 60),
  setting: v.optional(v.picklist(INTERVIEW_SETTINGS)),
  mode: v.optional(v.picklist(INTERVIEW_MODES)),
  /** Round number, 1 for the first interview; counted from the journal when absent. */
  round: v.optional(whole(1, 20)),
  /** Ids of the people met. */
  met: v.array(id),
  /** Id of the person who received me. */
  lead: v.optional(id),
  goodRapport: v.optional(v.boolean()),
  promise: v.optional(promiseSchema),
  nextContact: v.optional(v.picklist(NEXT_CONTACTS)),
  channelAsked: v.optional(channel),
  points: v.optional(v.array(pointSchema)),
  /** Up to five strengths seen in the interview (level 2 of a message). */
  assets: v.optional(v.pipe(v.array(line), v.maxLength(5, 'value-malformed'))),
  /** One thing to add (level 3). */
  addition: v.optional(text),
  /** Names or addresses of documents to send (level 4). */
  documents: v.optional(v.array(line)),
  place: v.optional(line),
})

/** One dated thing that happened: the vocabulary of the journal. */
export const entrySchema = v.variant('kind', [
  interviewSchema,
  v.object({
    kind: v.literal('thanks'),
    ...dated,
    to: v.optional(id),
    channel,
    text: v.optional(text),
  }),
  v.object({ kind: v.literal('linkedin-invitation'), ...dated, to: id, text: v.optional(text) }),
  v.object({ kind: v.literal('linkedin-acceptance'), ...dated, from: id }),
  v.object({
    kind: v.literal('follow-up'),
    ...dated,
    to: v.optional(id),
    channel,
    outcome: v.picklist(FOLLOW_UP_OUTCOMES, 'value-malformed'),
    text: v.optional(text),
  }),
  /** "Not yet": the only answer that leads to another follow-up. */
  v.object({
    kind: v.literal('answer'),
    ...dated,
    from: v.optional(id),
    channel: v.optional(channel),
    promise: v.optional(promiseSchema),
  }),
  v.object({ kind: v.literal('offer'), ...dated, deadline: v.optional(localDate) }),
  v.object({
    kind: v.literal('refusal'),
    ...dated,
    reason: v.optional(text),
    /** First day of the chosen candidate, where known: it anchors the re-approach (S1). */
    chosenStarts: v.optional(localDate),
  }),
  v.object({ kind: v.literal('feedback'), ...dated, from: v.optional(id) }),
  v.object({
    kind: v.literal('hire'),
    ...dated,
    salary: v.optional(line),
    startsOn: v.optional(localDate),
  }),
  v.object({
    kind: v.literal('let-go'),
    ...dated,
    reason: v.picklist(LET_GO_REASONS, 'value-malformed'),
  }),
  v.object({ kind: v.literal('reopened'), ...dated }),
  v.object({ kind: v.literal('note'), ...dated }),
])
export type Entry = v.InferOutput<typeof entrySchema>
export type EntryKind = Entry['kind']
export type EntryOf<Kind extends EntryKind> = Extract<Entry, { kind: Kind }>
export type Interview = EntryOf<'interview'>

/** Every kind of entry, in the order menus offer them. */
export const ENTRY_KINDS = [
  'interview',
  'thanks',
  'linkedin-invitation',
  'linkedin-acceptance',
  'follow-up',
  'answer',
  'offer',
  'refusal',
  'feedback',
  'hire',
  'let-go',
  'reopened',
  'note',
] as const satisfies readonly EntryKind[]
