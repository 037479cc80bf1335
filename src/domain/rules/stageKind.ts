import { isOwnCall } from '#domain/entry/call.ts'
import type { Entry, EntryKind } from '#domain/entry/entry.ts'

/** The kind that an entry counts as for the stage of its card: a call of one's own is a follow-up. */
export const stageKindOf = (entry: Entry): EntryKind =>
  entry.kind === 'call' && isOwnCall(entry) ? 'follow-up' : entry.kind
