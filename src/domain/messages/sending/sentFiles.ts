import * as v from 'valibot'
import { requiredLine } from '#domain/fields/fields.ts'
import type { Reason } from '#domain/outcome.ts'

/** What the files of one message may weigh together, in bytes: most mail servers refuse more. */
export const FILES_MAX_BYTES = 20_000_000
/** From this weight on some mailboxes refuse; told, not enforced. */
export const FILES_HEAVY_BYTES = 10_000_000
/** Files of one message; more is a slip. */
const FILES_MAX = 50

const because = (reason: Reason): Reason => reason

/** Bytes behind a text in base64. */
const bytesIn = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0)

const sentFile = v.object({
  name: requiredLine(because('value-malformed')),
  /** The media type, such as `application/pdf`; empty where nobody knows it. */
  type: v.pipe(v.string(), v.maxLength(200, because('value-malformed'))),
  base64: v.pipe(
    v.string(),
    v.check(
      (text) => text.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/u.test(text),
      because('value-malformed'),
    ),
  ),
})
/** A file that goes along with a message. */
export type SentFile = v.InferOutput<typeof sentFile>

export const sentFilesSchema = v.pipe(
  v.array(sentFile),
  v.maxLength(FILES_MAX, because('files-too-large')),
  v.check(
    (files) => files.reduce((sum, { base64 }) => sum + bytesIn(base64), 0) <= FILES_MAX_BYTES,
    because('files-too-large'),
  ),
)

/** Room the files take in the input of a call, in UTF-16 units: base64 and a margin for the names. */
export const FILES_INPUT_MAX = Math.ceil((FILES_MAX_BYTES * 4) / 3) + 100_000
