import { randomBytes } from 'node:crypto'
import { peopleIn } from '#domain/logbook/eventPeople.ts'
import { EVENT_VERSIONS, type EventDraft } from '#domain/logbook/events.ts'
import {
  bodyHash,
  ENVELOPE,
  envelopeHash,
  type Envelope,
} from '#electron/host/logbook/events/envelope.ts'
import type { AppendContext } from '#electron/host/logbook/events/eventLog.ts'
import type { Live } from './liveDatabase.ts'

const SALT_BYTES = 16

/** The place of an event in its batch, and when it is written. */
interface Placed {
  readonly batch: string
  readonly ordinal: number
  readonly recordedAt: string
  readonly salt: Uint8Array
}

/** Adds one event after the last one; to be called inside a transaction. */
const writeEvent = (live: Live, draft: EventDraft, placed: Placed): void => {
  const { type, application } = draft
  const { batch, ordinal, recordedAt, salt } = placed
  const before = live.author
  const seq = live.tail.seq + 1
  const body = JSON.stringify(draft.body)
  const ofBody = bodyHash(salt, body)
  const people = peopleIn(draft)
  // Field by field: spreads cost a large import more than the hashes.
  const envelope: Envelope = {
    envelope: ENVELOPE,
    logbook: before.logbook,
    device: before.id,
    n: before.n + 1,
    lamport: 1 + Math.max(before.lamport, before.seenLamport),
    seen: before.seen,
    batch,
    ordinal,
    type,
    version: EVENT_VERSIONS[type],
    application,
    subject: null,
    subjects: people.length === 0 ? null : JSON.stringify(people),
    recordedAt,
  }
  const hash = envelopeHash(envelope, ofBody, before.hash)
  const { n, lamport, version, subject, subjects } = envelope
  live.insertEvent.run(
    ...[seq, batch, ordinal, type, version, application, subject, subjects, recordedAt, body],
    ...[ENVELOPE, before.device, n, lamport, envelope.seen, salt, ofBody, before.hash, hash],
  )
  live.tail = { seq, hash }
  live.author = { ...before, n, lamport, hash, seen: null, seenLamport: 0 }
}

/** Whether a batch of that name is in the log already. */
export const isStored = (live: Live, batch: string): boolean =>
  live.eventOfBatch.get(live.author.device, batch) !== undefined

/** Writes the drafts as one batch, inside a transaction. */
export const writeBatch = (
  live: Live,
  drafts: readonly EventDraft[],
  { batch, recordedAt }: AppendContext,
): void => {
  const at = new Date(recordedAt).toISOString()
  // Asked for one by one, they would cost a large import a quarter of its writing.
  const salts = randomBytes(SALT_BYTES * drafts.length)
  for (const [index, draft] of drafts.entries()) {
    const salt = salts.subarray(SALT_BYTES * index, SALT_BYTES * (index + 1))
    writeEvent(live, draft, { batch, ordinal: index + 1, recordedAt: at, salt })
  }
}
