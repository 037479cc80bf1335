import * as v from 'valibot'
import { entrySchema, type Entry, type EntryKind, type Promised } from '#domain/entry/entry.ts'
import { REASONS, type Reason } from '#domain/outcome.ts'
import type { Channel, FollowUpOutcome, LetGoReason } from '#domain/vocabulary.ts'

/** A promise while it is being written. */
export interface PromiseDraft {
  kind: Promised['kind'] | ''
  date: string
  days: string
}

/** An entry while it is being written: every answer a text, empty when not given. */
export interface EntryDraft {
  at: string
  to: string
  from: string
  /** Empty where it is not known, which only an answer may leave open. */
  channel: Channel | ''
  outcome: FollowUpOutcome
  promise: PromiseDraft
  deadline: string
  reason: string
  chosenStarts: string
  letGoReason: LetGoReason
  salary: string
  startsOn: string
  text: string
  note: string
}

export const emptyPromise = (): PromiseDraft => ({ kind: '', date: '', days: '' })

export const promiseDraftOf = (promise: Promised | undefined): PromiseDraft => ({
  kind: promise?.kind ?? '',
  date: promise?.kind === 'date' ? promise.date : '',
  days: promise?.kind === 'within' ? String(promise.days) : '',
})

/** The promise as it goes into an entry; unchecked, nothing where none was answered. */
export const promiseOf = ({ kind, date, days }: PromiseDraft): unknown => {
  if (kind === '') return undefined
  if (kind === 'date') return { kind, date }
  if (kind === 'within') return { kind, days: days.trim() === '' ? Number.NaN : Number(days) }
  return { kind }
}

export const emptyDraft = (now: string, given: Partial<EntryDraft> = {}): EntryDraft => ({
  at: now,
  to: '',
  from: '',
  channel: 'email',
  outcome: 'sent',
  promise: emptyPromise(),
  deadline: '',
  reason: '',
  chosenStarts: '',
  letGoReason: 'silence',
  salary: '',
  startsOn: '',
  text: '',
  note: '',
  ...given,
})

/** The draft that corrects an existing entry. */
export const draftOf = (entry: Exclude<Entry, { kind: 'interview' }>): EntryDraft =>
  emptyDraft(entry.at, {
    note: entry.note ?? '',
    to: ('to' in entry ? entry.to : undefined) ?? '',
    from: ('from' in entry ? entry.from : undefined) ?? '',
    channel: 'channel' in entry ? (entry.channel ?? '') : entry.kind === 'answer' ? '' : 'email',
    text: ('text' in entry ? entry.text : undefined) ?? '',
    ...(entry.kind === 'follow-up' ? { outcome: entry.outcome } : {}),
    ...(entry.kind === 'answer' ? { promise: promiseDraftOf(entry.promise) } : {}),
    ...(entry.kind === 'offer' ? { deadline: entry.deadline ?? '' } : {}),
    ...(entry.kind === 'refusal'
      ? { reason: entry.reason ?? '', chosenStarts: entry.chosenStarts ?? '' }
      : {}),
    ...(entry.kind === 'hire'
      ? { salary: entry.salary ?? '', startsOn: entry.startsOn ?? '' }
      : {}),
    ...(entry.kind === 'let-go' ? { letGoReason: entry.reason } : {}),
  })

const given = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** What of a draft belongs to an entry of `kind`; unchecked. */
const valuesOf = (kind: EntryKind, draft: EntryDraft): Record<string, unknown> => {
  const to = given(draft.to)
  const from = given(draft.from)
  const text = given(draft.text)
  switch (kind) {
    case 'interview':
    case 'reopened':
    case 'note':
      return {}
    case 'thanks':
      return { to, channel: draft.channel, text }
    case 'linkedin-invitation':
      return { to: to ?? '', text }
    case 'linkedin-acceptance':
      return { from: from ?? '' }
    case 'follow-up':
      return { to, channel: draft.channel, outcome: draft.outcome, text }
    case 'answer':
      return { from, channel: given(draft.channel), promise: promiseOf(draft.promise) }
    case 'offer':
      return { deadline: given(draft.deadline) }
    case 'refusal':
      return { reason: given(draft.reason), chosenStarts: given(draft.chosenStarts) }
    case 'feedback':
      return { from }
    case 'hire':
      return { salary: given(draft.salary), startsOn: given(draft.startsOn) }
    case 'let-go':
      return { reason: draft.letGoReason }
  }
}

/** Field errors of a form: the first reason for each field. */
export type FieldErrors = Readonly<Partial<Record<string, Reason>>>

const reasonOf = (message: string): Reason =>
  REASONS.find((reason) => reason === message) ?? 'value-malformed'

/** The first refusal of each field, by the name of the field at the top of its path. */
export const errorsOf = (issues: readonly v.BaseIssue<unknown>[]): FieldErrors => {
  const errors: Partial<Record<string, Reason>> = {}
  for (const issue of issues) {
    const key = issue.path?.[0]?.key
    const field = typeof key === 'string' ? key : 'form'
    errors[field] ??= reasonOf(issue.message)
  }
  return errors
}

/** The checked entry, or what to complete. */
export const entryOf = (
  kind: EntryKind,
  draft: EntryDraft,
  { id, zone }: { readonly id: string; readonly zone: string },
): { readonly entry: Entry } | { readonly errors: FieldErrors } => {
  const parsed = v.safeParse(entrySchema, {
    kind,
    id,
    at: draft.at,
    zone,
    note: given(draft.note),
    ...valuesOf(kind, draft),
  })
  return parsed.success ? { entry: parsed.output } : { errors: errorsOf(parsed.issues) }
}
