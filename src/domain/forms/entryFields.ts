import type { EntryKind } from '#domain/entry/entry.ts'
import type { By } from '#domain/vocabulary.ts'

/** The questions an entry form may ask. */
export type EntryField =
  | 'to'
  | 'from'
  | 'channel'
  | 'outcome'
  | 'at'
  | 'promise'
  | 'deadline'
  | 'reason'
  | 'chosenStarts'
  | 'letGoReason'
  | 'salary'
  | 'startsOn'
  | 'text'
  | 'note'

/** Which questions each kind of entry asks, in the order they are read. Interviews have their own form. */
export const FIELDS_OF: By<Exclude<EntryKind, 'interview'>, readonly EntryField[]> = {
  thanks: ['to', 'channel', 'at', 'text', 'note'],
  'linkedin-invitation': ['to', 'at', 'text', 'note'],
  'linkedin-acceptance': ['from', 'at', 'note'],
  'follow-up': ['to', 'channel', 'outcome', 'at', 'promise', 'text', 'note'],
  answer: ['from', 'promise', 'at', 'channel', 'note'],
  offer: ['deadline', 'at', 'note'],
  refusal: ['at', 'reason', 'chosenStarts', 'note'],
  feedback: ['from', 'at', 'note'],
  hire: ['at', 'salary', 'startsOn', 'note'],
  'let-go': ['letGoReason', 'at', 'note'],
  reopened: ['at', 'note'],
  note: ['note', 'at'],
}
