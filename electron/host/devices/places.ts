import type { SharingReason } from '#domain/views/devices.ts'
import type { CarrierPlace } from './carrier/carrier.ts'
import { readName } from './carrier/carriedName.ts'
import type { PassingThread } from './exchanging.ts'
import type { Carriers } from './sharingParts.ts'

/** A logbook that a phrase opens. */
export interface FoundLogbook {
  readonly logbook: string
  readonly key: string
  readonly epoch: number
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

/** The newest key of a logbook's folder, under this phrase. */
const openOne = async (
  place: CarrierPlace,
  logbook: string,
  phrase: string,
  { carriers, thread }: { readonly carriers: Carriers; readonly thread: PassingThread },
): Promise<Found<FoundLogbook>> => {
  const carrier = carriers.open(place, logbook)
  const listed = await carrier.list()
  if (!listed.ok) return refusal(listed.trouble)
  const keys = listed.value.flatMap((file) => {
    const name = readName(file.path)
    return name?.kind === 'key' ? [{ ...file, epoch: name.epoch }] : []
  })
  const newest = keys.sort((a, b) => b.epoch - a.epoch)[0]
  if (newest === undefined) return refusal('not-all-there')
  if (!newest.isHere) return refusal('not-downloaded')
  const read = await carrier.read(newest.path)
  if (!read.ok) return refusal(read.trouble)
  const key = await thread.ask('openKey', { bytes: read.value, phrase })
  if (!key.ok) return refusal(key.reason === 'phrase-wrong' ? 'phrase-wrong' : 'half')
  return { ok: true, value: { logbook, key: key.value, epoch: newest.epoch } }
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

/** Reads all files of a logbook into the thread, which keeps their events; the names of who wrote. */
export const gatherAll = async (
  place: CarrierPlace,
  { logbook, key }: FoundLogbook,
  { carriers, thread }: { readonly carriers: Carriers; readonly thread: PassingThread },
): Promise<Found<ReadonlyMap<string, string>>> => {
  const carrier = carriers.open(place, logbook)
  const listed = await carrier.list()
  if (!listed.ok) return refusal(listed.trouble)
  const names = new Map<string, string>()
  for (const { path, isHere } of listed.value) {
    const name = readName(path)
    if (name === undefined || name.kind === 'key') continue
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
  return { ok: true, value: names }
}
