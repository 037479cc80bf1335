import type { Application } from './application.ts'
import type { Entry, EntryKind, EntryOf } from '#domain/entry/entry.ts'
import { counts } from '#domain/entry/entry.ts'

/** With these an application has come further than being sent, whether or not an interview is noted. */
const IS_FURTHER: ReadonlySet<EntryKind> = new Set(['interview', 'offer', 'hire'])

const isSending = (entry: Entry): entry is EntryOf<'applied'> => entry.kind === 'applied'

/** The latest time it was sent, where somebody noted when. */
export const latestSendingOf = ({
  entries,
}: Pick<Application, 'entries'>): EntryOf<'applied'> | undefined => entries.findLast(isSending)

/**
 * Whether an application waits for its first interview, in the drawer beside the board: it was noted
 * as sent or as still to send, or nothing but notes is known of it. Whatever else was noted of a card
 * without a word on its sending was noted when every card stood on the board: it stays there.
 */
export const isBeforeInterview = ({
  details,
  entries,
}: Pick<Application, 'details' | 'entries'>): boolean => {
  let isNoted = details.sentUndated !== undefined
  let onlyNotes = true
  for (const { kind } of entries) {
    if (IS_FURTHER.has(kind)) return false
    if (kind === 'applied') isNoted = true
    else if (!counts(kind, 'note')) onlyNotes = false
  }
  return isNoted || onlyNotes
}
