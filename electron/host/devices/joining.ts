import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { localOf } from '#domain/calendar/zone.ts'
import type { Settings } from '#domain/logbook/settings.ts'
import { same } from '#domain/same.ts'
import type { SharingPreview, SharingReason, SharingRefusal } from '#domain/views/devices.ts'
import { printOf } from '#electron/host/logbook/files/device.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { removePut } from '#electron/host/outgoing/logbook/unpackLogbook.ts'
import { tidyPhrase } from '#electron/host/outgoing/logbook/sealed.ts'
import { passingThread } from './exchanging.ts'
import { putBack } from './exchange/publish.ts'
import { keyName, sumOf } from './carrier/carriedName.ts'
import { README } from './files/readme.ts'
import { followDevice } from './kept.ts'
import { knownFiles } from './knownFiles.ts'
import { keepPlace, type MemoryFile, type SharingMemory } from './memory/memory.ts'
import type { CarrierPlace } from './carrier/carrier.ts'
import { findLogbook, gatherAll, type FoundLogbook } from './places.ts'
import type { PlaceWish } from './sharing.ts'
import type { SharingParts } from './sharingParts.ts'

/** Signs of a phrase: fewer are tried out in a day. */
const PHRASE_MIN = 12

export const refusing = (reason: SharingReason): SharingRefusal => ({ ok: false, reason })

export const isWeak = (phrase: string): boolean => tidyPhrase(phrase).length < PHRASE_MIN

const NAME_MAX = 100
export const tidyName = (name: string): string => name.trim().slice(0, NAME_MAX)

/** What is kept from now on. */
const freshMemory = (
  { folder }: SharingParts,
  given: Pick<SharingMemory, 'logbook' | 'device' | 'place' | 'name' | 'key' | 'sealedKey'>,
): SharingMemory => ({
  ...{ ...given, counter: 0, said: null, files: {}, bad: {}, heads: {} },
  ...{ former: [], retired: [], outdated: [], stamp: null, print: printOf(folder) },
})

/** Begins sharing the logbook that is open: a key under the phrase, and what is kept of it here. */
export const beginAt = async (
  parts: SharingParts,
  file: MemoryFile,
  { place, phrase, name }: PlaceWish & { readonly name: string },
): Promise<SharingRefusal | null> => {
  const carried = parts.current().working?.log.carried
  if (carried === undefined) return refusing('logbook-unavailable')
  if (isWeak(phrase)) return refusing('phrase-weak')
  const logbook = carried.logbook()
  const carrier = parts.carriers.open(place, logbook)
  const there = await parts.carriers.logbooksAt(place)
  if (!there.ok && there.trouble !== 'empty') return refusing(there.trouble)
  if (there.ok && there.value.includes(logbook)) {
    const listed = await carrier.list()
    if (!listed.ok) return refusing(listed.trouble)
    if (listed.value.length > 0) return refusing('begun-there')
  }
  const thread = passingThread(parts.scheduler)
  try {
    const { workFactor } = parts
    const made = await thread.ask('makeKey', { phrase, workFactor })
    if (!made.ok) return refusing('not-saved')
    const trouble = await putBack(carrier, keyName(1, made.value.bytes), made.value.bytes)
    if (trouble !== null) return refusing(trouble)
    await carrier.put('README.txt', Buffer.from(README, 'utf8'))
    file.writeKey(made.value.key)
    const kept = await keepPlace(place, parts.secrets)
    const device = carried.device()
    const ofKey = { epoch: 1, sum: sumOf(made.value.bytes) }
    const sealedKey = Buffer.from(made.value.bytes).toString('base64')
    const given = { logbook, device, place: kept, name: tidyName(name), key: ofKey, sealedKey }
    file.write(freshMemory(parts, given))
    return null
  } finally {
    thread.end()
  }
}

/** What lies at a place. */
export const lookAt = async (
  parts: SharingParts,
  { place, phrase }: PlaceWish,
): Promise<SharingPreview | SharingRefusal> => {
  const { working } = parts.current()
  if (working === null) return refusing('logbook-unavailable')
  const thread = passingThread(parts.scheduler)
  const using = { carriers: parts.carriers, thread }
  try {
    const found = await findLogbook(place, phrase, using)
    if (!found.ok) return found
    const gathered = await gatherAll(place, found.value, using)
    if (!gathered.ok) return gathered
    const inside = await thread.ask('lookCarried', null)
    if (!inside.ok) return refusing('half')
    const { last, devices, ...counts } = inside.value
    const nameOf = (device: string): string => gathered.value.names.get(device) ?? ''
    const { zone } = working.time()
    return {
      ...{ ok: true, logbook: found.value.logbook, ...counts },
      devices: devices.map((device) => ({ device, name: nameOf(device) })),
      ...(last === undefined
        ? {}
        : { last: { name: nameOf(last.device), at: localOf(Date.parse(last.at), zone) } }),
      isEmptyHere: working.logbook().applications.size === 0,
    }
  } finally {
    thread.end()
  }
}

/** Those that rule there rule here from now on, whatever this computer was set to. */
const keepSettings = async (
  { current }: SharingParts,
  settings: Settings | null,
): Promise<void> => {
  const { working, writer } = current()
  if (settings === null || working === null || same(working.logbook().settings, settings)) return
  await writer.answer([{ type: 'settings-changed', application: null, body: { settings } }])
}

/** As it was before it was set up anew. */
const putBackAs = (
  file: MemoryFile,
  { key, memory }: { readonly key: string | null; readonly memory: ReturnType<MemoryFile['read']> },
): void => {
  if (key === null || memory === null || memory === 'damaged') {
    file.forget()
    return
  }
  file.writeKey(key)
  file.write(memory)
}

/** Keeps what lies at a place here too, under the phrase that opens it. */
export const joinAt = async (
  parts: SharingParts,
  file: MemoryFile,
  { place, phrase, ...wish }: PlaceWish & { readonly name: string; readonly how: 'adopt' | 'add' },
): Promise<SharingRefusal | null> => {
  const thread = passingThread(parts.scheduler)
  try {
    const found = await findLogbook(place, phrase, { carriers: parts.carriers, thread })
    return found.ok ? await keepHere(parts, file, { place, found: found.value, ...wish }) : found
  } finally {
    thread.end()
  }
}

/**
 * Keeps a logbook here too whose key is known. All of it is put together in a database of its own, which takes
 * the place of the one that is open: before that nothing has happened, after it all has.
 */
export const keepHere = async (
  parts: SharingParts,
  file: MemoryFile,
  {
    place,
    found,
    name,
    how,
  }: {
    readonly place: CarrierPlace
    readonly found: FoundLogbook
    readonly name: string
    readonly how: 'adopt' | 'add'
  },
): Promise<SharingRefusal | null> => {
  const { working } = parts.current()
  const carried = working?.log.carried
  if (working === null || carried === undefined) return refusing('logbook-unavailable')
  const thread = passingThread(parts.scheduler)
  const using = { carriers: parts.carriers, thread }
  const into = unfinished(join(parts.folder, `relance-joining-${randomUUID()}.db`))
  try {
    const { logbook, key, epoch, sum, sealedKey } = found
    const gathered = await gatherAll(place, found, using)
    if (!gathered.ok) return gathered
    const isCopy = how === 'add'
    if (isCopy && !(await working.log.copyTo(into)).ok) return refusing('not-saved')
    const joined = await thread.ask('joinCarried', { into, isCopy, logbook })
    if (!joined.ok) return refusing('half')
    if (joined.value.waiting > 0 && joined.value.taken === 0) return refusing('not-all-there')
    // Kept before the exchange: without it what is said here is about another logbook, and counts for nothing.
    const kept = await keepPlace(place, parts.secrets)
    const device = carried.device()
    const before = { key: file.key(), memory: file.read() }
    file.writeKey(key)
    const ofKey = { epoch, sum }
    const given = { logbook, device, place: kept, name: tidyName(name), key: ofKey, sealedKey }
    const fresh = freshMemory(parts, given)
    file.write(fresh)
    const replaced = await parts.replaceBy(into)
    if (!replaced.ok) {
      putBackAs(file, before)
      return refusing('not-saved')
    }
    // All that was read stands here under the new id: none of it is read a second time.
    const now = parts.current().working?.log.carried?.device() ?? device
    const files = knownFiles(joined.value.files, gathered.value.sizes)
    file.write({ ...followDevice(fresh, now, parts.folder), files })
    await keepSettings(parts, joined.value.settings)
    return null
  } finally {
    thread.end()
    removePut(into)
  }
}
