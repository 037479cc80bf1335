import type { SharingRefusal } from '#domain/views/devices.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import type { CarrierPlace } from './carrier/carrier.ts'
import { readName } from './carrier/carriedName.ts'
import type { Listing } from './exchange/parts.ts'
import { beginAt, isWeak, keepHere, refusing } from './joining.ts'
import type { Kept } from './kept.ts'
import { placeOf, type SharingMemory } from './memory/memory.ts'
import { handOut, openHanded, recipientsOf } from './newKey.ts'
import { newestKeyFile, type FoundLogbook } from './places.ts'
import type { SharingParts } from './sharingParts.ts'

/** Another computer went back to a copy, for all: where the others are to go over to. */
export interface Moved {
  /** Who did. */
  readonly device: string
  /** The file that says so. */
  readonly path: string
  readonly found: Omit<FoundLogbook, 'sealedKey'>
}

/** What is asked when one goes back for all. */
export interface GoBackWish {
  readonly backup: string
  /** Opens the logbook that begins with the copy. */
  readonly phrase: string
}

/** Shares what is open now as a logbook of its own, and tells those that shared the one before. */
const shareAnew = async (
  kept: Kept,
  parts: SharingParts,
  { before, place, phrase }: { before: SharingMemory; place: CarrierPlace; phrase: string },
): Promise<boolean> => {
  const [carrier, own] = [await kept.carrierOf(before), await kept.identity()]
  const became = await parts.current().working?.log.carried?.becomeAnother()
  if (own === null || became?.ok !== true) return false
  const refusal = await beginAt(parts, kept.file, { place, phrase, name: before.name })
  kept.reread()
  const [next, key] = [kept.memory(), kept.file.key()]
  if (refusal !== null || next === null || key === null) return false
  const failed = await handOut(kept, carrier, {
    ...{ key, epoch: next.key.epoch, of: next.key.sum, logbook: next.logbook, as: 'moved' },
    // Under the id that the others know.
    from: { device: before.device, own },
    to: recipientsOf(before),
  })
  return failed === null
}

/**
 * Goes back to a copy, on every computer: what the copy holds becomes a logbook of its own beside the
 * shared one, under a key of its own that is handed to the others, who are asked. Sharing ends first: cut
 * anywhere, this computer shares no longer, and nothing of later comes back here by itself.
 */
export const goBackForAll = async (
  kept: Kept,
  parts: SharingParts,
  { backup, phrase }: GoBackWish,
): Promise<SharingRefusal | null> => {
  const before = kept.active()
  if (before === null) return refusing('not-shared')
  if (isWeak(phrase)) return refusing('phrase-weak')
  const listed = await (await kept.carrierOf(before)).list()
  if (!listed.ok) return refusing(listed.trouble)
  const place = await placeOf(before.place, parts.secrets)
  const key = kept.file.key()
  kept.forget()
  if (!(await parts.restore(backup)).ok) {
    if (key !== null) kept.file.writeKey(key)
    kept.remember(before)
    return refusing('no-such-copy')
  }
  try {
    return (await shareAnew(kept, parts, { before, place, phrase })) ? null : refusing('back-alone')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return refusing('back-alone')
  }
}

/** Whether another computer went back for all, and handed the key to this one. */
export const movedIn = async (
  kept: Kept,
  memory: SharingMemory,
  listing: Listing,
): Promise<Moved | null> => {
  const here = new Set([memory.device, ...memory.former])
  for (const { path } of listing.values()) {
    const name = readName(path)
    if (name?.kind !== 'moved' || !here.has(name.device)) continue
    const opened = await openHanded(kept, memory, path)
    if (opened === null || opened.logbook === memory.logbook) continue
    const { logbook, key, epoch, of: sum, from: device } = opened
    return { device, path, found: { logbook, key, epoch, sum } }
  }
  return null
}

/** Goes over to that logbook, which takes the place of the one here, kept as a copy; or stays. */
export const answerMoved = async (
  kept: Kept,
  parts: SharingParts,
  follows: boolean,
): Promise<SharingRefusal | null> => {
  const [memory, moved] = [kept.active(), kept.moved]
  if (memory === null) return refusing('not-shared')
  if (moved === null) return refusing('no-such-question')
  const carrier = await kept.carrierOf(memory)
  if (follows) {
    const place = await placeOf(memory.place, parts.secrets)
    const file = await newestKeyFile(parts.carriers.open(place, moved.found.logbook))
    if (!file.ok) return file
    const found = { ...moved.found, sealedKey: Buffer.from(file.value.bytes).toString('base64') }
    const wish = { place, found, name: memory.name, how: 'adopt' } as const
    const refusal = await keepHere(parts, kept.file, wish)
    if (refusal !== null) return refusal
  }
  await carrier.remove(moved.path)
  kept.moved = null
  if (follows) kept.reread()
  return null
}
