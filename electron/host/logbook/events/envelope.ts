import { hash } from 'node:crypto'

/**
 * What an event says about itself besides its content. Nothing here is personal: devices,
 * applications and people are random ids, so the envelope stays when the content is erased.
 */
export interface Envelope {
  /** How the hash is made: 1 for what was written before there were several devices, 2 since. */
  readonly envelope: number
  /** Id of the logbook, the same on all its devices. */
  readonly logbook: string
  /** Id of the device that wrote it. */
  readonly device: string
  /** Its place among the events of that device, from 1. */
  readonly n: number
  /** One more than the greatest of the events it was written after: an order without clocks. */
  readonly lamport: number
  /**
   * JSON: hashes of the last events of other devices that were read since the one before; null where
   * nothing new was.
   */
  readonly seen: string | null
  readonly batch: string
  /** Place within the batch, from 1. */
  readonly ordinal: number
  readonly type: string
  readonly version: number
  readonly application: string | null
  /** Whom the content is about, in envelopes of formula 1. */
  readonly subject: string | null
  /** JSON: ids of everybody the content is about, sorted; null for nobody. */
  readonly subjects: string | null
  /** UTC, ISO 8601 with milliseconds. */
  readonly recordedAt: string
}

/** The envelopes that this program can check. */
export const ENVELOPES = [1, 2] as const
/** What is written today. */
export const ENVELOPE = 2

/** The hash that the first event of a device refers back to. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/** Id of an event: its batch and its place there, so that a batch written twice collides with itself. */
export const eventId = (batch: string, ordinal: number): string => `${batch}.${ordinal}`

/** What is hashed stands here, its parts one after the other: most fit, and copying is what hashing costs. */
const room = Buffer.alloc(64 * 1024)

/** As a text and then as bytes: a buffer that the hash makes itself costs as much as the hashing. */
const hashOf = (bytes: Uint8Array): Uint8Array =>
  Buffer.from(hash('sha256', bytes, 'binary'), 'binary')

const sha256 = (salt: Uint8Array, body: string): Uint8Array => {
  const most = salt.length + body.length * 3
  const bytes = most <= room.length ? room : Buffer.alloc(most)
  bytes.set(salt, 0)
  const length = salt.length + bytes.write(body, salt.length, 'utf8')
  return hashOf(bytes.subarray(0, length))
}

/** SHA-256 of the content; the random salt keeps short contents from being guessed once erased. */
export const bodyHash = (salt: Uint8Array, body: string): Uint8Array => sha256(salt, body)

/** As one list, without its brackets: stringified one by one they cost twice as much. */
const asJson = (values: readonly (string | number | null)[]): string =>
  JSON.stringify(values).slice(1, -1)

/** The envelope as it is hashed: JSON without blanks, lists as lists. */
const rendered = (envelope: Envelope): string => {
  const { n, lamport, seen, batch, ordinal, type, version, application, recordedAt } = envelope
  if (envelope.envelope === 1)
    return `[${asJson([n, batch, ordinal, type, version, application, envelope.subject, recordedAt])}]`
  return [
    `[${asJson([envelope.envelope, envelope.logbook, envelope.device, n, lamport])}`,
    seen ?? 'null',
    asJson([batch, ordinal, type, version, application]),
    envelope.subjects ?? 'null',
    `${asJson([recordedAt])}]`,
  ].join(',')
}

/**
 * SHA-256 of the envelope, the content's hash and the hash of the event before it of the same device:
 * the link of the chain.
 */
export const envelopeHash = (
  envelope: Envelope,
  ofBody: Uint8Array,
  previous: Uint8Array,
): Uint8Array => {
  const text = rendered(envelope)
  const most = text.length * 3 + ofBody.length + previous.length
  const bytes = most <= room.length ? room : Buffer.alloc(most)
  const length = bytes.write(text, 0, 'utf8')
  bytes.set(ofBody, length)
  bytes.set(previous, length + ofBody.length)
  return hashOf(bytes.subarray(0, length + ofBody.length + previous.length))
}

/** Whether two hashes are the same. */
export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  Buffer.compare(one, other) === 0
