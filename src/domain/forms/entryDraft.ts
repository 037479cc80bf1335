import * as v from 'valibot'
import {
  asks,
  channelOf,
  entrySchema,
  rowOf,
  subjectOf,
  type Entry,
  type EntryKind,
  type EntryOf,
  type NotedKind,
} from '#domain/entry/entry.ts'
import { outcomesFor, usualOutcome } from '#domain/entry/outcomes.ts'
import { QUESTIONS, questionRow, type Answering, type Question } from '#domain/entry/question.ts'
import type { Promised } from '#domain/entry/promise.ts'
import { errorsOf, type FieldErrors } from './fieldErrors.ts'
import { emptyPromise, promiseDraftOf, promiseOf, type PromiseDraft } from './promiseDraft.ts'
import { usualChannel } from '#domain/usualChannel.ts'
import type { CallDirection, Channel, FollowUpOutcome, LetGoReason } from '#domain/vocabulary.ts'

/** What an answer is while it is being given: a text, empty when not given, or a choice. */
interface Drafts {
  moment: string
  person: string
  /** Empty where it is not known, which only some kinds may leave open. */
  channel: Channel | ''
  outcome: FollowUpOutcome
  direction: CallDirection
  flag: boolean
  /** Id of an interview. */
  interview: string
  'let-go-reason': LetGoReason
  promise: PromiseDraft
  day: string
  line: string
  text: string
  message: string
}

/** An entry while it is being written: the answer to every question that any kind may ask. */
export type EntryDraft = { [Name in Question]: Drafts[(typeof QUESTIONS)[Name]['answer']] }

/** How an answer is begun, taken from an entry, and put into one; unchecked. */
type Answers = {
  readonly [Kind in Answering]: {
    readonly empty: () => Drafts[Kind]
    readonly read: (value: unknown) => Drafts[Kind]
    readonly write: (draft: Drafts[Kind]) => unknown
  }
}

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

const words = {
  empty: () => '',
  read: (value: unknown) => (typeof value === 'string' ? value : ''),
  write: given,
}

const ANSWERS: Answers = {
  moment: { ...words, write: (moment) => moment },
  person: words,
  channel: {
    empty: usualChannel,
    read: (value) => (value as Channel | undefined) ?? '',
    write: given,
  },
  outcome: {
    empty: () => usualOutcome(usualChannel()),
    read: (value) => value as FollowUpOutcome,
    write: (outcome) => outcome,
  },
  direction: {
    empty: () => 'outgoing',
    read: (value) => (value as CallDirection | undefined) ?? 'outgoing',
    write: (direction) => direction,
  },
  // What is not ticked is not said.
  flag: {
    empty: () => false,
    read: (value) => value === true,
    write: (ticked) => (ticked ? true : undefined),
  },
  interview: { ...words, write: (interview) => interview },
  'let-go-reason': {
    empty: () => 'silence',
    read: (value) => value as LetGoReason,
    write: (reason) => reason,
  },
  promise: {
    empty: emptyPromise,
    read: (value) => promiseDraftOf(value as Promised | undefined),
    write: promiseOf,
  },
  day: words,
  line: words,
  text: words,
  message: words,
}

const NAMES = Object.keys(QUESTIONS) as readonly Question[]

const made = (answerTo: (question: Question) => unknown): EntryDraft =>
  Object.fromEntries(NAMES.map((question) => [question, answerTo(question)])) as EntryDraft

/** A form nothing was answered in yet but its moment, and what is known already. */
export const emptyDraft = (now: string, known: Partial<EntryDraft> = {}): EntryDraft => ({
  ...made((question) => ANSWERS[QUESTIONS[question].answer].empty()),
  at: now,
  ...known,
})

/** The property of an entry that a question fills, where its kind asks it. */
const filledBy = (kind: EntryKind, question: Question): string | undefined => {
  return asks(kind, question) ? questionRow(question).fills : undefined
}

/** The draft that corrects an existing entry. */
export const draftOf = (entry: EntryOf<NotedKind>): EntryDraft =>
  made((question) => {
    const { answer } = QUESTIONS[question]
    const property = filledBy(entry.kind, question)
    return property === undefined
      ? ANSWERS[answer].empty()
      : ANSWERS[answer].read((entry as Readonly<Record<string, unknown>>)[property])
  })

/** Whether the form asks a question now; what was answered before decides. */
export const isAsked = (
  question: Question,
  { channel, outcome, direction, nobodyHired }: EntryDraft,
  correcting: boolean,
): boolean =>
  questionRow(question).asked?.({ channel, outcome, direction, nobodyHired, correcting }) ?? true

/** What of a draft belongs to an entry of `kind`; unchecked. */
const valuesOf = (kind: EntryKind, draft: EntryDraft): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    NAMES.flatMap((question) => {
      const property = filledBy(kind, question)
      if (property === undefined) return []
      if (questionRow(question).onlyWhereAsked === true && !isAsked(question, draft, false))
        return []
      const { write } = ANSWERS[QUESTIONS[question].answer] as {
        write: (draft: unknown) => unknown
      }
      return [[property, write(draft[question])]]
    }),
  )

/** The channels to choose from: those of the kind, and the one that was noted before. */
export const channelsOffered = (
  kind: EntryKind,
  noted: Channel | undefined,
): readonly Channel[] => {
  const { channels } = rowOf(kind)
  return noted === undefined || channels.includes(noted) ? channels : [...channels, noted]
}

const fittedChannel = (
  kind: EntryKind,
  { channel }: EntryDraft,
  noted: Channel | undefined,
): Channel | '' => {
  if (!asks(kind, 'channel') || channel === '') return channel
  const offered = channelsOffered(kind, noted)
  return offered.includes(channel) ? channel : usualChannel(offered[0])
}

/**
 * The draft with a channel its kind offers, and an outcome such a contact can have where the kind
 * tells what came of it. `noted` is the channel of the entry that is corrected.
 */
export const fitted = (kind: EntryKind, draft: EntryDraft, noted?: Channel): EntryDraft => {
  const channel = fittedChannel(kind, draft, noted)
  const isFit =
    !asks(kind, 'outcome') || outcomesFor(channel, draft.direction).includes(draft.outcome)
  const outcome = isFit ? draft.outcome : usualOutcome(channel, draft.direction)
  return channel === draft.channel && outcome === draft.outcome
    ? draft
    : { ...draft, channel, outcome }
}

/** The checked entry, or what to complete. */
export const entryOf = (
  kind: EntryKind,
  draft: EntryDraft,
  { id, zone }: { readonly id: string; readonly zone: string },
): { readonly entry: Entry } | { readonly errors: FieldErrors } => {
  const parsed = v.safeParse(entrySchema, { kind, id, zone, ...valuesOf(kind, draft) })
  return parsed.success ? { entry: parsed.output } : { errors: errorsOf(parsed.issues) }
}

/** A call that reached somebody may have brought a new date: that is an answer of its own. */
export const answerHeard = (entry: Entry, draft: EntryDraft, id: string): Entry | undefined => {
  if (!asks(entry.kind, 'promiseAfterCall') || !isAsked('promiseAfterCall', draft, false))
    return undefined
  const promise = promiseOf(draft.promiseAfterCall)
  if (promise === undefined) return undefined
  const { at, zone } = entry
  const heard = { from: subjectOf(entry).subject, channel: channelOf(entry), promise }
  const parsed = v.safeParse(entrySchema, { kind: 'answer', id, at, zone, ...heard })
  return parsed.success ? parsed.output : undefined
}
