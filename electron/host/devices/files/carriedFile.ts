import { gunzipSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import {
  CARRIED_FORMAT,
  carriedDeviceLine,
  carriedEventLine,
  carriedHead,
  type CarriedDevice,
} from '#domain/outgoing/logbook/carriedLines.ts'
import type { CarriedEvent } from '#electron/host/logbook/events/carriedEvent.ts'
import {
  bodyHash,
  ENVELOPES,
  envelopeHash,
  sameHash,
} from '#electron/host/logbook/events/envelope.ts'
import { readName, sumOf } from '../carrier/carriedName.ts'
import { macOf, sealWith, unsealWith, type FolderKey } from './folderKey.ts'

/** Who makes a file, of which logbook. */
export interface CarriedBy {
  readonly logbook: string
  readonly device: string
  readonly program: string
}

/** A file to be put into the folder. */
export interface MadeFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a file holds. */
export type OpenedFile =
  | { readonly is: 'events'; readonly events: readonly CarriedEvent[] }
  | { readonly is: 'head'; readonly by: CarriedBy; readonly head: CarriedDevice }
  /** Not whole, or not what was put there: looked at again once it is another size. */
  | { readonly is: 'half' }
  /** A newer program wrote it. */
  | { readonly is: 'newer' }

/** Largest file unpacked, in bytes. */
const UNPACKED_MAX = 300_000_000

const packed = async (
  key: FolderKey,
  lines: readonly unknown[],
): Promise<{ readonly bytes: Uint8Array; readonly sum: string }> => {
  const text = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8')
  const mac = Buffer.from(`${JSON.stringify({ mac: macOf(key, text) })}\n`, 'utf8')
  const bytes = await sealWith(key, gzipSync(Buffer.concat([text, mac])))
  return { bytes, sum: sumOf(bytes) }
}

const headLine = (kind: 'events' | 'head', by: CarriedBy) => ({
  ...{ relance: CARRIED_FORMAT, kind, ...by },
  needs: CARRIED_FORMAT,
})

/** A file of events, in the order they are given. */
export const makeEventsFile = async (
  key: FolderKey,
  by: CarriedBy,
  events: readonly CarriedEvent[],
): Promise<MadeFile> => {
  const { bytes, sum } = await packed(key, [headLine('events', by), ...events])
  const [first, last] = [events[0]?.n ?? 0, events.at(-1)?.n ?? 0]
  return { path: `${by.device}/e-${first}-${last}-${sum}.age`, bytes }
}

/** What a computer says of itself. */
export const makeHeadFile = async (
  key: FolderKey,
  by: CarriedBy,
  head: CarriedDevice,
): Promise<MadeFile> => {
  const { bytes, sum } = await packed(key, [headLine('head', by), head])
  return { path: `${by.device}/h-${head.counter}-${sum}.age`, bytes }
}

const isSound = (event: CarriedEvent): boolean => {
  const { seen, subjects, salt, body, previous, hash, bodyHash: told, ...envelope } = event
  if (!ENVELOPES.some((known) => known === event.envelope)) return false
  const [ofBody, before] = [Buffer.from(told, 'hex'), Buffer.from(previous, 'hex')]
  const list = (ids: readonly string[] | null) => (ids === null ? null : JSON.stringify(ids))
  const made = envelopeHash(
    { ...envelope, seen: list(seen), subjects: list(subjects) },
    ofBody,
    before,
  )
  if (!sameHash(made, Buffer.from(hash, 'hex'))) return false
  if (salt === null || body === null) return salt === body
  JSON.parse(body)
  return sameHash(bodyHash(Buffer.from(salt, 'hex'), body), ofBody)
}

/** The lines of a file whose last one says that it was made with the key. */
const linesOf = (key: FolderKey, text: Buffer): readonly unknown[] | null => {
  const end = text.lastIndexOf('\n', text.length - 2) + 1
  const told = v.safeParse(
    v.object({ mac: v.string() }),
    JSON.parse(text.subarray(end).toString('utf8')),
  )
  if (!told.success || told.output.mac !== macOf(key, text.subarray(0, end))) return null
  const lines = text.subarray(0, end).toString('utf8').split('\n')
  return lines.slice(0, -1).map((line) => JSON.parse(line) as unknown)
}

const read = (path: string, [first, ...rest]: readonly unknown[], logbook: string): OpenedFile => {
  const told = v.safeParse(carriedHead, first)
  if (!told.success || told.output.logbook !== logbook) return { is: 'half' }
  if (told.output.needs > CARRIED_FORMAT) return { is: 'newer' }
  if (told.output.kind === 'head') {
    const head = v.safeParse(carriedDeviceLine, rest[0])
    return head.success ? { is: 'head', by: told.output, head: head.output } : { is: 'half' }
  }
  const events = v.safeParse(v.array(carriedEventLine), rest)
  if (readName(path)?.kind !== 'events' || !events.success) return { is: 'half' }
  if (events.output.some(({ envelope }) => !ENVELOPES.some((known) => known === envelope)))
    return { is: 'newer' }
  return events.output.every((event) => isSound(event as CarriedEvent))
    ? { is: 'events', events: events.output as readonly CarriedEvent[] }
    : { is: 'half' }
}

/** Opens a file of the folder and checks all of it: its sum, who made it, every hash. */
export const openCarriedFile = async (
  path: string,
  bytes: Uint8Array,
  { key, logbook }: { readonly key: FolderKey; readonly logbook: string },
): Promise<OpenedFile> => {
  const name = readName(path)
  if ((name?.kind !== 'events' && name?.kind !== 'head') || name.sum !== sumOf(bytes))
    return { is: 'half' }
  try {
    const text = gunzipSync(await unsealWith(key, bytes), { maxOutputLength: UNPACKED_MAX })
    const lines = linesOf(key, text)
    return lines === null ? { is: 'half' } : read(path, lines, logbook)
  } catch {
    // Sealed with another key, or what was sealed is nothing that this format has.
    return { is: 'half' }
  }
}
