import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { LOGBOOK_BOUNDS } from '#domain/incoming/bounds.ts'
import {
  LOGBOOK_FORMAT,
  MANIFEST,
  manifestHeadSchema,
  manifestSchema,
  PARTS,
  type Manifest,
  type PartName,
} from '#domain/outgoing/logbook/manifest.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { parseJson } from '#electron/host/incoming/format/parseJson.ts'
import { openZip, type Zip } from '#electron/host/incoming/format/zip.ts'

/** More parts than any version of the format has. */
const NAMES_MAX = 64
const LINE_FEED = 0x0a
/** Largest manifest, in bytes. */
const MANIFEST_MAX = 1_000_000

const damaged = (): never => {
  throw new CannotRead('logbook-file-damaged')
}

const textOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return damaged()
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return parseJson(text)
  } catch {
    return damaged()
  }
}

/** Opens a packed file as far as a logbook may go. */
export const openLogbookZip = (bytes: Uint8Array<ArrayBuffer>): Zip =>
  openZip(bytes, LOGBOOK_BOUNDS.unpackedBytes, 'logbook-unpacks-too-large')

/** Throws why a file that was just made would not be taken where it is opened: it helps nobody there. */
export const checkTaken = (made: Uint8Array<ArrayBuffer>): void => {
  if (made.length > LOGBOOK_BOUNDS.bytes) throw new CannotRead('logbook-unpacks-too-large')
  openLogbookZip(made)
}

/** Whether a packed file says that it is a logbook, as far as its names tell. */
export const looksLikeLogbook = (zip: Pick<Zip, 'has'>): boolean =>
  zip.has(MANIFEST) && zip.has('events.jsonl')

/** What a file says of itself: of one that a newer program wrote only that. */
export const readManifest = (zip: Zip): Manifest => {
  if (!looksLikeLogbook(zip)) throw new CannotRead('file-unknown')
  if (zip.isDoubled) return damaged()
  if (zip.names.length > NAMES_MAX) throw new CannotRead('logbook-file-damaged')
  const bytes = zip.read(MANIFEST)
  if (bytes === null || bytes.length > MANIFEST_MAX) return damaged()
  const json = jsonOf(textOf(bytes))
  const head = v.safeParse(manifestHeadSchema, json)
  if (!head.success) throw new CannotRead('file-unknown')
  if (head.output.needs > LOGBOOK_FORMAT) throw new CannotRead('file-newer')
  const read = v.safeParse(manifestSchema, json)
  return read.success ? read.output : damaged()
}

/** A part as it was written, or why the file is damaged. */
const partBytes = (zip: Zip, manifest: Manifest, name: PartName): Buffer => {
  const told = manifest.parts.find((part) => part.name === name)
  const bytes = zip.read(name)
  if (told === undefined || bytes === null || bytes.length !== told.bytes) return damaged()
  const found = createHash('sha256').update(bytes).digest('hex')
  return found === told.sha256 && isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    : damaged()
}

/** Whether a name stands in what was read that would reach into every object of this program. */
const reachesOut = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false
  if (Object.hasOwn(value, '__proto__')) return true
  return Object.values(value).some(reachesOut)
}

/** Reads JSON of somebody else. */
export const foreignJson = (text: string): unknown => {
  const json = jsonOf(text)
  return reachesOut(json) ? damaged() : json
}

/** The lines of a part, each checked; one that does not fit is damage. */
export const readLines = function* <Schema extends v.GenericSchema>(
  zip: Zip,
  manifest: Manifest,
  name: PartName,
  schema: Schema,
): Generator<v.InferOutput<Schema>> {
  const bytes = partBytes(zip, manifest, name)
  // Line by line: no text of this language is as long as a part may be.
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from)
    if (end === -1) return damaged()
    const line = v.safeParse(schema, foreignJson(bytes.toString('utf8', from, end)))
    if (!line.success) return damaged()
    yield line.output
    from = end + 1
  }
}

/** Reads through every part, those that are for other programs too: all of it is what was written. */
export const checkParts = (zip: Zip, manifest: Manifest): void => {
  for (const name of PARTS) partBytes(zip, manifest, name)
}
