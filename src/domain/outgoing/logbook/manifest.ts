import * as v from 'valibot'
import { LOGBOOK_BOUNDS } from '#domain/incoming/bounds.ts'
import { line, whole } from '#domain/fields/fields.ts'

/** The form of files that hold a whole logbook; see docs/FORMAT.md. It rises when readers have to change. */
export const LOGBOOK_FORMAT = 1

/** How such files end. */
export const LOGBOOK_ENDING = '.relance'

/** Name of the part that tells what the others are. */
export const MANIFEST = 'manifest.json'

/** The parts of such a file, in the order they are written. */
export const PARTS = [
  'devices.jsonl',
  'erasures.jsonl',
  'events.jsonl',
  'drafts.jsonl',
  'reminders.jsonl',
  'applications.jsonl',
  'templates.jsonl',
  'imports.jsonl',
  'settings.json',
] as const
export type PartName = (typeof PARTS)[number]

const count = whole(0, 100_000_000)
/** No more than is unpacked. */
const bytes = whole(0, LOGBOOK_BOUNDS.unpackedBytes)
const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u))

/** What any version of such a file says first: enough to tell whether it can be read. */
export const manifestHeadSchema = v.object({
  format: v.literal('relance'),
  /** The least version that a reader has to know. */
  needs: whole(1, 1_000_000),
})

export const manifestSchema = v.object({
  format: v.literal('relance'),
  version: whole(1, 1_000_000),
  needs: whole(1, 1_000_000),
  /** Version of the program that wrote it. */
  program: line,
  /** What the computer is called that wrote it. */
  computer: line,
  /** UTC, ISO 8601 with milliseconds. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Id of the logbook: the same on all computers that share a past. */
  logbook: v.pipe(v.string(), v.regex(/^[\da-f]{8}$/u)),
  counts: v.object({ applications: count, people: count, entries: count, events: count }),
  parts: v.pipe(
    v.array(v.object({ name: line, lines: count, bytes, sha256: digest })),
    v.maxLength(64),
  ),
})
export type Manifest = v.InferOutput<typeof manifestSchema>
