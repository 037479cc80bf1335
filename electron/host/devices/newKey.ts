import type { SharingRefusal } from '#domain/views/devices.ts'
import { keyName, newestKey, readName, sumOf } from './carrier/carriedName.ts'
import { retiredIn } from './deviceList.ts'
import type { Listing } from './exchange/parts.ts'
import { putBack } from './exchange/publish.ts'
import type { HandedKey } from './files/handedKey.ts'
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
const underKey = (memory: SharingMemory, key: SharingMemory['key']): SharingMemory => ({
  ...{ ...memory, key, files: {}, bad: {}, said: null },
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

/** What is asked when a fresh key is made. */
export interface NewKeyWish {
  readonly phrase: string
  readonly workFactor: number | undefined
  /** Computers that are not to have it. */
  readonly lost: readonly string[]
}

/**
 * Makes a fresh key and hands it to the computers that are heard from and not retired. All is read
 * already. The key under the phrase comes last of what the folder gets: without it nobody takes what was
 * handed, so that a cut before it leaves all as it was, and this computer after it finds its own.
 */
export const makeNewKey = async (
  kept: Kept,
  memory: SharingMemory,
  { phrase, workFactor, lost }: NewKeyWish,
): Promise<SharingRefusal | null> => {
  if (isWeak(phrase)) return refusing('phrase-weak')
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
  const to = recipientsOf(memory, lost)
  const { logbook, device } = memory
  const handed = await kept.thread.ask('handKey', {
    ...{ key: made.value.key, epoch: key.epoch, of: key.sum, logbook, from: { device, own } },
    to: [{ device, recipient: own.recipient }, ...to],
    as: 'handed',
  })
  if (!handed.ok) return refusing('not-saved')
  const files = [...handed.value, { path: keyName(key.epoch, made.value.bytes), ...made.value }]
  for (const { path, bytes } of files) {
    const failed = await putBack(carrier, path, bytes)
    if (failed !== null) return refusing(failed)
  }
  kept.file.writeKey(made.value.key)
  const retired = [...new Set([...memory.retired, ...lost])]
  kept.remember({ ...underKey(kept.memory() ?? memory, key), retired })
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
  for (const [id, { recipient }] of Object.entries(memory.heads))
    if (recipient !== undefined) known[id] = recipient
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
    if (opened?.of !== newest.sum || opened.logbook !== memory.logbook) continue
    kept.file.writeKey(opened.key)
    const next = underKey(memory, { epoch: newest.epoch, sum: newest.sum })
    kept.remember(next)
    return { is: 'taken', memory: next, key: opened.key }
  }
  return { is: 'not-handed' }
}
