import { createHash } from 'node:crypto'

/**
 * What an event says about itself besides its content. Nothing here is personal: application and
 * subject are random ids, so the envelope stays when the content is erased.
 */
export interface Envelope {
  readonly seq: number
  readonly batch: string
  /** Place within the batch, from 1. */
  readonly ordinal: number
  readonly type: string
  readonly version: number
  readonly application: string | null
  readonly subject: string | null
  /** UTC, ISO 8601 with milliseconds. */
  readonly recordedAt: string
}

/** The hash that the first event refers back to. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** Id of an event: its batch and its place there, so that a batch written twice collides with itself. */
export const eventId = (batch: string, ordinal: number): string => `${batch}.${ordinal}`

/** SHA-256 of the content; the random salt keeps short contents from being guessed once erased. */
export const bodyHash = (salt: Uint8Array, body: string): Uint8Array =>
  createHash('sha256').update(salt).update(body).digest()

/** SHA-256 of the envelope, the content's hash and the previous event's hash: the link of the chain. */
export const envelopeHash = (
  { seq, batch, ordinal, type, version, application, subject, recordedAt }: Envelope,
  ofBody: Uint8Array,
  previous: Uint8Array,
): Uint8Array =>
  createHash('sha256')
    .update(JSON.stringify([seq, batch, ordinal, type, version, application, subject, recordedAt]))
    .update(ofBody)
    .update(previous)
    .digest()

/** Whether two hashes are the same. */
export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(one, other) === 0
