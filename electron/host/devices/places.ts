import type { SharingReason } from '#domain/views/devices.ts'
import type { Carrier, CarrierPlace } from './carrier/carrier.ts'
import { newestKey, readName } from './carrier/carriedName.ts'
import type { PassingThread } from './exchanging.ts'
import type { Carriers } from './sharingParts.ts'

/** A logbook that a phrase opens. */
export interface FoundLogbook {
  readonly logbook: string
  readonly key: string
  /** Of the file that holds the key. */
  readonly epoch: number
  readonly sum: string
  /** That file, in base64. */
  readonly sealedKey: string
}

/** Something, or why not. */
export type Found<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: SharingReason }

const refusal = (
  reason: SharingReason,
): { readonly ok: false; readonly reason: SharingReason } => ({
  ok: false,
  reason,
})

/** The file with the newest key of a logbook, under its phrase. */
export const newestKeyFile = async (
  carrier: Carrier,
): Promise<Found<{ readonly epoch: number; readonly sum: string; readonly bytes: Uint8Array }>> => {
  const listed = await carrier.list()
  if (!listed.ok) return refusal(listed.trouble)
  const newest = newestKey(listed.value)
  if (newest === undefined) return refusal('not-all-there')
  const { file, epoch, sum } = newest
  if (!file.isHere) return refusal('not-downloaded')
  const read = await carrier.read(file.path)
  return read.ok ? { ok: true, value: { epoch, sum, bytes: read.value } } : refusal(read.trouble)
}

/** A logbook's folder, where its newest key opens with this phrase. */
const openOne = async (
  place: CarrierPlace,
  logbook: string,
  phrase: string,
  { carriers, thread }: { readonly carriers: Carriers; readonly thread: PassingThread },
): Promise<Found<FoundLogbook>> => {
  const file = await newestKeyFile(carriers.open(place, logbook))
  if (!file.ok) return file
  const { epoch, sum, bytes } = file.value
  const key = await thread.ask('openKey', { bytes, phrase })
  if (!key.ok) return refusal(key.reason === 'phrase-wrong' ? 'phrase-wrong' : 'half')
  const sealedKey = Buffer.from(bytes).toString('base64')
  return { ok: true, value: { logbook, key: key.value, epoch, sum, sealedKey } }
}

/** The logbook at a place that a phrase opens. */
export const findLogbook = async (
  place: CarrierPlace,
  phrase: string,
  using: { readonly carriers: Carriers; readonly thread: PassingThread },
): Promise<Found<FoundLogbook>> => {
  const there = await using.carriers.logbooksAt(place)
  if (!there.ok) return refusal(there.trouble)
  let reason: SharingReason = 'nothing-there'
  for (const logbook of there.value) {
    const found = await openOne(place, logbook, phrase, using)
    if (found.ok) return found
    reason = found.reason
  }
  return refusal(reason)
}

/** What was read of a logbook. */
export interface Gathered {
  /** What the computers that wrote it are called. */
  readonly names: ReadonlyMap<string, string>
  /** How long each of its files is, as it is listed. */
  readonly sizes: ReadonlyMap<string, number>
}

/** Reads all files of a logbook into the thread, which keeps their events. */
export const gatherAll = async (
  place: CarrierPlace,
  { logbook, key }: FoundLogbook,
  { carriers, thread }: { readonly carriers: Carriers; readonly thread: PassingThread },
): Promise<Found<Gathered>> => {
  const carrier = carriers.open(place, logbook)
  const listed = await carrier.list()
  if (!listed.ok) return refusal(listed.trouble)
  const names = new Map<string, string>()
  const sizes = new Map(listed.value.map(({ path, size }) => [path, size]))
  for (const { path, isHere } of listed.value) {
    const name = readName(path)
    if (name?.kind !== 'events' && name?.kind !== 'head') continue
    if (!isHere) return refusal('not-downloaded')
    const read = await carrier.read(path)
    if (!read.ok) {
      if (read.trouble === 'half' || read.trouble === 'not-found') continue
      return refusal(read.trouble)
    }
    const opened = await thread.ask('openCarried', {
      path,
      bytes: read.value,
      key,
      logbook,
      keeps: true,
    })
    if (!opened.ok) return refusal('not-saved')
    if (opened.value.is === 'newer') return refusal('newer-program')
    if (opened.value.is === 'head') names.set(opened.value.by.device, opened.value.head.name)
  }
  return { ok: true, value: { names, sizes } }
}
