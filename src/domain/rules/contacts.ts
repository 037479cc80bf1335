import type { Application } from '#domain/logbook/application.ts'
import { isOwnCall } from '#domain/entry/call.ts'
import { isCall } from '#domain/entry/isCall.ts'
import { rowOf, type Entry, type EntryOf } from '#domain/entry/entry.ts'
import type { Channel } from '#domain/vocabulary.ts'

/** A thanks, an attempt to reach someone or word of an offer; an invitation asks for nothing. */
export type ContactEntry =
  EntryOf<'thanks'> | EntryOf<'follow-up'> | EntryOf<'call'> | EntryOf<'offer-message'>

/** Whether an entry is a contact of one's own; a wrong number met nobody, and their calls are theirs. */
export const isContact = (entry: Entry): entry is ContactEntry => {
  if (entry.kind === 'thanks' || entry.kind === 'offer-message') return true
  if (entry.kind !== 'follow-up' && entry.kind !== 'call') return false
  return entry.outcome !== 'wrong-number' && (entry.kind === 'follow-up' || isOwnCall(entry))
}

/** Whether it came from them: an answer of any kind, or a call of theirs. */
export const isFromThem = (entry: Entry): boolean =>
  rowOf(entry.kind).isAnswer || (entry.kind === 'call' && !isOwnCall(entry))

/** A thanks that names nobody was meant for everyone met. */
const isToAll = ({ kind, to }: ContactEntry): boolean => kind === 'thanks' && to === undefined

/** Whether a contact was with a person; one without a name was with the only person known. */
export const isWith = (
  contact: ContactEntry,
  person: string | undefined,
  { people }: Pick<Application, 'people'>,
): boolean =>
  contact.to === person ||
  isToAll(contact) ||
  (contact.to === undefined && people.length === 1 && people[0]?.id === person)

/** The detail a contact went by: the mailbox, or the number; none by other ways. */
export const detailOf = (channel: Channel): 'email' | 'phone' | undefined => {
  if (channel === 'email') return 'email'
  return isCall(channel) ? 'phone' : undefined
}
