import { isOwnCall } from '#domain/entry/call.ts'
import { counts, type Entry } from '#domain/entry/entry.ts'

/** Whether an entry came from them: an answer, a call of theirs, an acceptance, their decision. */
export const isTheirs = (entry: Entry): boolean => {
  if (entry.kind === 'call') return !isOwnCall(entry)
  if (entry.kind === 'refusal' || entry.kind === 'hire') return true
  return counts(entry.kind, 'answer') || counts(entry.kind, 'connection')
}

/**
 * Whether an entry is a deed of the person: a word, a call, an invitation, an application sent. What
 * others did and what is only remembered counts as nothing done; an interview is told by itself.
 */
export const isDeed = (entry: Entry): boolean =>
  (counts(entry.kind, 'contact') && !isTheirs(entry)) || counts(entry.kind, 'sending')
