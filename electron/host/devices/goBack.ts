import type { SharingRefusal } from '#domain/views/devices.ts'
import { newestKey, readName } from './carrier/carriedName.ts'
import type { Listing } from './exchange/parts.ts'
import { putBack } from './exchange/publish.ts'
import { beginAt, isWeak, keepHere, refusing } from './joining.ts'
import type { Kept } from './kept.ts'
import { placeOf, type SharingMemory } from './memory/memory.ts'
import { openHanded, recipientsOf } from './newKey.ts'
import type { FoundLogbook } from './places.ts'
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

/**
 * Goes back to a copy, on every computer: what the copy holds becomes a logbook of its own beside the
 * shared one, under a key of its own that is handed to the others, who are asked. Sharing ends first: cut
 * anywhere, this computer has gone back alone, and brings nothing of later up by itself.
 */
export const goBackForAll = async (
  kept: Kept,
  parts: SharingParts,
  { backup, phrase }: GoBackWish,
): Promise<SharingRefusal | null> => {
  const memory = kept.active()
  const own = await kept.identity()
  if (memory === null) return refusing('not-shared')
  if (own === null) return refusing('not-saved')
  if (isWeak(phrase)) return refusing('phrase-weak')
  const [carrier, place] = [
    await kept.carrierOf(memory),
    await placeOf(memory.place, parts.secrets),
  ]
  const listed = await carrier.list()
  if (!listed.ok) return refusing(listed.trouble)
  const before = kept.file.key()
  kept.forget()
  const restored = await parts.restore(backup)
  if (!restored.ok) {
    if (before !== null) kept.file.writeKey(before)
    kept.remember(memory)
    return refusing('no-such-copy')
  }
  const became = await parts.current().working?.log.carried?.becomeAnother()
  if (became?.ok !== true) return refusing('back-alone')
  const refusal = await beginAt(parts, kept.file, { place, phrase, name: memory.name })
  kept.reread()
  const [next, key] = [kept.memory(), kept.file.key()]
  if (refusal !== null || next === null || key === null) return refusing('back-alone')
  const handed = await kept.thread.ask('handKey', {
    ...{ key, epoch: next.key.epoch, of: next.key.sum, logbook: next.logbook, as: 'moved' },
    // Under the id that the others know.
    from: { device: memory.device, own },
    to: recipientsOf(memory),
  })
  if (!handed.ok) return refusing('back-alone')
  for (const { path, bytes } of handed.value)
    if ((await putBack(carrier, path, bytes)) !== null) return refusing('back-alone')
  return null
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
    const there = parts.carriers.open(place, moved.found.logbook)
    const listed = await there.list()
    const under = listed.ok ? newestKey(listed.value)?.file : undefined
    const read = under === undefined ? undefined : await there.read(under.path)
    if (read?.ok !== true) return refusing('not-all-there')
    const sealedKey = Buffer.from(read.value).toString('base64')
    const found = { ...moved.found, sealedKey }
    const wish = { place, found, name: memory.name, how: 'adopt' } as const
    const refusal = await keepHere(parts, kept.file, wish)
    if (refusal !== null) return refusal
  }
  await carrier.remove(moved.path)
  kept.moved = null
  if (follows) kept.reread()
  return null
}
