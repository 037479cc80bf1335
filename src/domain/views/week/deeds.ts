import { isOwnCall } from '#domain/entry/call.ts'
import { counts, type Entry } from '#domain/entry/entry.ts'

/** Whether an entry came from them: an answer, a call of theirs, an acceptance, their decision. */
export const isTheirs = (entry: Entry): boolean => {
  if (entry.kind === 'call') return !isOwnCall(entry)
  if (entry.kind === 'refusal' || entry.kind === 'hire') return true
  return counts(entry.kind, 'answer') || counts(entry.kind, 'connection')
}
