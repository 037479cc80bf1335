import type { CarryTrouble, SharingRefusal } from '#domain/views/devices.ts'
import type { CarriedFile, Carrier } from './carrier/carrier.ts'
import { keyName, newestKey, readName, sumOf } from './carrier/carriedName.ts'
import { retiredIn } from './deviceList.ts'
import type { Listing } from './exchange/parts.ts'
import { putBack } from './exchange/publish.ts'
import type { MadeFile } from './files/carriedFile.ts'
import type { HandedKey, KeyHanding } from './files/handedKey.ts'
import { isWeak, refusing } from './joining.ts'
import type { Kept } from './kept.ts'
import type { SharingMemory } from './memory/memory.ts'

/** Files that are read and were sealed for the key of before. */
const outdatedIn = ({ files, heads, said }: SharingMemory): readonly string[] => [
  ...Object.keys(files),
  ...Object.values(heads).map(({ path }) => path),
  ...(said === null ? [] : [said.path]),
]

/** Under another key nothing of the folder counts as carried: all is published anew, then the old files go. */
const underKey = (
  memory: SharingMemory,
  { key, sealed }: { readonly key: SharingMemory['key']; readonly sealed: Uint8Array },
): SharingMemory => ({
  ...{ ...memory, key, files: {}, bad: {}, said: null },
  sealedKey: Buffer.from(sealed).toString('base64'),
  outdated: [...new Set([...memory.outdated, ...outdatedIn(memory)])],
})

/** Computers that a key can be handed to: heard from, and not lost. */
export const recipientsOf = (
  memory: SharingMemory,
  lost: readonly string[] = [],
): readonly { readonly device: string; readonly recipient: string }[] => {
  const gone = new Set([...retiredIn(memory), ...lost, memory.device, ...memory.former])
  return Object.entries(memory.heads).flatMap(([device, { recipient }]) =>
    recipient === undefined || gone.has(device) ? [] : [{ device, recipient }],
  )
}

/**
 * Hands a key to computers, then puts it under the phrase where that file is given: it comes last, as
 * nobody takes what was handed without it. What stood in the way, or null.
 */
export const handOut = async (
  kept: Kept,
  carrier: Carrier,
  handing: KeyHanding,
  underPhrase?: MadeFile,
): Promise<CarryTrouble | 'not-saved' | null> => {
  const handed = await kept.thread.ask('handKey', handing)
  if (!handed.ok) return 'not-saved'
  const files = underPhrase === undefined ? handed.value : [...handed.value, underPhrase]
  for (const { path, bytes } of files) {
    const trouble = await putBack(carrier, path, bytes)
    if (trouble !== null) return trouble
  }
  return null
}

/** What is asked when a fresh key is made. */
export interface NewKeyWish {
  readonly phrase: string
  readonly workFactor: number | undefined
  /** Computers that are not to have it. */
  readonly lost: readonly string[]
}

/**
 * Makes a fresh key and hands it to the computers that are heard from and not retired. All is read
 * already. A cut before the key lies under the phrase leaves all as it was; after it this computer, too,
 * finds the one that was handed to it.
 */
export const makeNewKey = async (
  kept: Kept,
  memory: SharingMemory,
  { phrase, workFactor, lost }: NewKeyWish,
): Promise<SharingRefusal | null> => {
  if (isWeak(phrase)) return refusing('phrase-weak')
  const retired = [...new Set([...memory.retired, ...lost])]
  // Before anything else: whatever becomes of the key, nothing is handed to them any more.
  kept.remember({ ...memory, retired })
  const [carrier, own] = [await kept.carrierOf(memory), await kept.identity()]
  const made = await kept.thread.ask('makeKey', { phrase, workFactor })
  if (own === null || !made.ok) return refusing('not-saved')
  const listed = await carrier.list()
  if (!listed.ok) return refusing(listed.trouble)
  const epochs = listed.value.map(({ path }) => {
    const name = readName(path)
    return name?.kind === 'key' || name?.kind === 'handed' ? name.epoch : 0
  })
  const key = { epoch: 1 + Math.max(memory.key.epoch, ...epochs), sum: sumOf(made.value.bytes) }
  const { logbook, device } = memory
  const { bytes } = made.value
  const handing: KeyHanding = {
    ...{ key: made.value.key, epoch: key.epoch, of: key.sum, logbook, as: 'handed' },
    ...{ from: { device, own } },
    to: [{ device, recipient: own.recipient }, ...recipientsOf(memory, lost)],
  }
  const failed = await handOut(kept, carrier, handing, { path: keyName(key.epoch, bytes), bytes })
  if (failed !== null) return refusing(failed)
  kept.file.writeKey(made.value.key)
  kept.remember({
    ...underKey(kept.memory() ?? memory, { key, sealed: bytes }),
    retired,
  })
  return null
}

/** How it stands with the key of the folder. */
export type KeyStanding =
  | { readonly is: 'known' | 'not-handed' }
  | { readonly is: 'taken'; readonly memory: SharingMemory; readonly key: string }

/** Opens a file that may hand a key to this computer; null where nobody known did. */
export const openHanded = async (
  kept: Kept,
  memory: SharingMemory,
  path: string,
): Promise<HandedKey | null> => {
  const [carrier, own] = [await kept.carrierOf(memory), await kept.identity()]
  if (own === null) return null
  const known: Record<string, string> = {}
  const lost = retiredIn(memory)
  for (const [id, { recipient }] of Object.entries(memory.heads))
    if (recipient !== undefined && !lost.has(id)) known[id] = recipient
  for (const id of [memory.device, ...memory.former]) known[id] = own.recipient
  const read = await carrier.read(path)
  if (!read.ok) return null
  const opened = await kept.thread.ask('openHandedKey', { bytes: read.value, own, known })
  return opened.ok ? opened.value : null
}

/** Looks whether another computer changed the key, and takes the new one where it was handed here. */
export const followKey = async (
  kept: Kept,
  memory: SharingMemory,
  listing: Listing,
): Promise<KeyStanding> => {
  const newest = newestKey(listing.values())
  const isKnown =
    newest === undefined ||
    newest.epoch < memory.key.epoch ||
    (newest.epoch === memory.key.epoch && newest.sum <= memory.key.sum)
  if (isKnown) return { is: 'known' }
  const here = new Set([memory.device, ...memory.former])
  for (const { path } of listing.values()) {
    const name = readName(path)
    if (name?.kind !== 'handed' || name.epoch !== newest.epoch || !here.has(name.device)) continue
    const opened = await openHanded(kept, memory, path)
    // The number is told within too: a file under another name is one of before.
    if (opened?.of !== newest.sum || opened.epoch !== newest.epoch) continue
    if (opened.logbook !== memory.logbook) continue
    const under = await (await kept.carrierOf(memory)).read(newest.file.path)
    if (!under.ok) continue
    kept.file.writeKey(opened.key)
    const key = { epoch: newest.epoch, sum: newest.sum }
    const next = underKey(memory, { key, sealed: under.value })
    kept.remember(next)
    return { is: 'taken', memory: next, key: opened.key }
  }
  return { is: 'not-handed' }
}

/**
 * Puts back the key under the phrase, and for each other computer, where somebody took the file away or
 * cut it, or the folder went back in time: without it nobody could join, and who was away would go on
 * under the key of before.
 */
export const keepKeyThere = async (
  kept: Kept,
  memory: SharingMemory,
  listing: Listing,
): Promise<CarryTrouble | 'not-saved' | null> => {
  const bytes = Buffer.from(memory.sealedKey, 'base64')
  const isWhole = ({ path, size, isHere }: CarriedFile): boolean => {
    const name = readName(path)
    const isOurs = name?.kind === 'key' && name.sum === memory.key.sum
    return isOurs && (size === bytes.length || !isHere)
  }
  const rules = newestKey(listing.values())?.sum === memory.key.sum
  if (rules && [...listing.values()].some(isWhole)) return null
  const [carrier, own, key] = [await kept.carrierOf(memory), await kept.identity(), kept.file.key()]
  if (own === null || key === null) return null
  const { logbook, device } = memory
  const handing: KeyHanding = {
    ...{ key, epoch: memory.key.epoch, of: memory.key.sum, logbook, as: 'handed' },
    ...{ from: { device, own }, to: recipientsOf(memory) },
  }
  return handOut(kept, carrier, handing, { path: keyName(memory.key.epoch, bytes), bytes })
}
