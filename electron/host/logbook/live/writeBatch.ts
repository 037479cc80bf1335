import { randomBytes } from 'node:crypto'
import { EVENT_VERSION, type EventDraft } from '#domain/logbook/events.ts'
import { bodyHash, envelopeHash } from '#electron/host/logbook/events/envelope.ts'
import { eventKind } from '#electron/host/logbook/events/eventKinds.ts'
import type { AppendContext } from '#electron/host/logbook/events/eventLog.ts'
import type { Live } from './liveDatabase.ts'
import { toStoredEvent } from '#electron/host/logbook/events/readEvents.ts'
import type { StoredEvent } from '#electron/host/logbook/events/storedEvent.ts'

const SALT_BYTES = 16

/** Adds one event after the last one; to be called inside a transaction. */
const writeEvent = (
  live: Live,
  draft: EventDraft,
  { batch, ordinal, recordedAt }: { batch: string; ordinal: number; recordedAt: string },
): StoredEvent => {
  const { type, application, subject = null } = draft
  const seq = live.tail.seq + 1
  const previous = live.tail.hash
  const body = JSON.stringify(draft.body)
  const salt = randomBytes(SALT_BYTES)
  const ofBody = bodyHash(salt, body)
  const version = EVENT_VERSION
  const envelope = { seq, batch, ordinal, type, version, application, subject, recordedAt }
  const hash = envelopeHash(envelope, ofBody, previous)
  const row = [seq, batch, ordinal, type, version, application, subject, recordedAt, body]
  live.insertEvent.run(...row, salt, ofBody, previous, hash)
  live.tail = { seq, hash }
  // Read back from what was stored, so that the live state is the one a restart rebuilds.
  return toStoredEvent(row)
}

const noteKind = (live: Live, type: string): void => {
  const kind = eventKind(type, EVENT_VERSION)
  if (live.kinds.has(kind)) return
  live.insertKind.run(type, EVENT_VERSION)
  live.kinds.add(kind)
}

/** The events of a batch already in the log; empty when there is no such batch. */
export const storedBatch = (live: Live, batch: string): readonly StoredEvent[] =>
  Array.from(live.batchEvents.iterate(batch), (row) => toStoredEvent(row))

/** Writes the drafts as one batch, inside a transaction, and returns them with their places. */
export const writeBatch = (
  live: Live,
  drafts: readonly EventDraft[],
  { batch, recordedAt }: AppendContext,
): readonly StoredEvent[] => {
  const at = new Date(recordedAt).toISOString()
  return drafts.map((draft, index) => {
    noteKind(live, draft.type)
    return writeEvent(live, draft, { batch, ordinal: index + 1, recordedAt: at })
  })
}
