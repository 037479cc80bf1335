import * as v from 'valibot'
import { id, whole } from '#domain/fields/fields.ts'

const hex = (signs: number) => v.pipe(v.string(), v.regex(/^[\da-f]*$/u), v.length(signs))
const hash = hex(64)
const counter = whole(1, Number.MAX_SAFE_INTEGER)
/** Ids and names as the log has them: of any kind, never longer than this. */
const word = v.pipe(v.string(), v.maxLength(1_000))
const words = v.pipe(v.array(word), v.maxLength(10_000))

/** A computer that wrote the logbook, under the number that its events name. */
export const deviceLine = v.strictObject({
  device: counter,
  id: hex(16),
  /** The logbook it wrote, where that was another one that was added to this. */
  logbook: v.nullable(hex(8)),
})

/** Why bodies are empty where no event of the file tells it. */
export const erasureLine = v.strictObject({
  id: counter,
  application: v.nullable(id),
  subject: v.nullable(id),
  event: hash,
})

/** One event with its envelope. */
export const eventLine = v.strictObject({
  device: counter,
  n: counter,
  lamport: counter,
  seen: v.nullable(words),
  envelope: whole(1, 2),
  batch: word,
  ordinal: counter,
  type: word,
  version: counter,
  application: v.nullable(id),
  subject: v.nullable(id),
  subjects: v.nullable(v.pipe(v.array(id), v.maxLength(10_000))),
  recordedAt: v.pipe(v.string(), v.isoTimestamp()),
  salt: v.nullable(v.pipe(v.string(), v.regex(/^[\da-f]{32}$/u))),
  /** JSON, as it was written: its hash is made over these very signs. */
  body: v.nullable(v.pipe(v.string(), v.maxLength(50_000_000))),
  erasedBy: v.nullable(v.pipe(v.number(), v.safeInteger())),
  bodyHash: hash,
  previous: hash,
  hash,
})

/** Something begun and not written. */
export const draftLine = v.strictObject({
  key: word,
  application: word,
  person: v.nullable(word),
  keptAt: word,
  content: v.pipe(v.string(), v.maxLength(5_000_000)),
})

/** A reminder that was shown, and need not ring again. */
export const reminderLine = v.strictObject({
  key: word,
  shownAt: whole(0, Number.MAX_SAFE_INTEGER),
})

export type DeviceLine = v.InferOutput<typeof deviceLine>
export type ErasureLine = v.InferOutput<typeof erasureLine>
export type EventLine = v.InferOutput<typeof eventLine>
export type DraftLine = v.InferOutput<typeof draftLine>
export type ReminderLine = v.InferOutput<typeof reminderLine>
