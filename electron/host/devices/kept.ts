import { hostname } from 'node:os'
import type { SharingReason } from '#domain/views/devices.ts'
import type { CarriedPart } from '#electron/host/logbook/events/carried.ts'
import { printOf } from '#electron/host/logbook/files/device.ts'
import type { Carrier } from './carrier/carrier.ts'
import { passingThread, type PassingThread } from './exchanging.ts'
import type { ExchangeParts } from './exchange/parts.ts'
import type { OwnIdentity } from './files/handedKey.ts'
import type { Moved } from './goBack.ts'
import { memoryFile, placeOf, type MemoryFile, type SharingMemory } from './memory/memory.ts'
import type { SharingParts } from './sharingParts.ts'

/** What sharing keeps, on the disk and while it runs. */
export interface Kept {
  readonly file: MemoryFile
  readonly thread: PassingThread
  /** Files that hold what waits for others. */
  readonly waiting: ExchangeParts['waiting']
  readonly carried: () => CarriedPart | undefined
  /** What is kept, whatever logbook is open. */
  readonly memory: () => SharingMemory | null
  /** What is kept, where it is about the logbook that is open. */
  readonly active: () => SharingMemory | null
  readonly remember: (next: SharingMemory) => void
  /** Reads it anew: it was set up. */
  readonly reread: () => void
  readonly forget: () => void
  readonly carrierOf: (kept: SharingMemory) => Promise<Carrier>
  /** What this computer alone holds, made when it is first asked for; null where that fails. */
  readonly identity: () => Promise<OwnIdentity | null>
  readonly nameOf: (device: string) => string
  /** What was kept could not be read any more: nothing is shared until it is set up again. */
  readonly isLost: () => boolean
  trouble: SharingReason | null
  /** Another computer went back to a copy for all, and asks this one. */
  moved: Moved | null
}

/** The folder went on under another id: what was read before says nothing of this log. */
export const followDevice = (
  kept: SharingMemory,
  device: string,
  folder: string,
): SharingMemory => {
  if (kept.device === device) return kept
  const print = printOf(folder)
  // Of a copy, the id of before is that of the folder it was copied from.
  const former = kept.print === print ? [...kept.former, kept.device] : []
  return { ...kept, device, former, files: {}, bad: {}, said: null, print }
}

const readMemory = (file: MemoryFile) => {
  const read = file.read()
  // Without its key nothing can be sealed or opened: it has to be joined again.
  const isLost = read === 'damaged' || (read !== null && file.key() === null)
  return { memory: isLost ? null : read, isLost }
}

/** What this computer alone holds, made where it is not there yet. */
const identityIn = async (
  file: MemoryFile,
  { ask }: PassingThread,
): Promise<OwnIdentity | null> => {
  const known = file.identity()
  if (known !== null) return known
  const made = await ask('makeIdentity', null)
  if (!made.ok) return null
  file.writeIdentity(made.value)
  return made.value
}

export const makeKept = (parts: SharingParts): Kept => {
  const file = memoryFile(parts.folder)
  const waiting: ExchangeParts['waiting'] = new Map()
  let { memory, isLost } = readMemory(file)
  let carrier: { readonly of: string; readonly carrier: Carrier } | null = null
  const carried = (): CarriedPart | undefined => parts.current().working?.log.carried
  const remember = (next: SharingMemory): void => {
    if (next === memory) return
    file.write(next)
    memory = next
  }
  const stamp = {
    read: () => memory?.stamp ?? null,
    write: (text: string) => {
      if (memory !== null) remember({ ...memory, stamp: text })
    },
  }
  const start = (): void => {
    carrier = null
    waiting.clear()
    kept.trouble = null
    kept.moved = null
  }
  const kept: Kept = {
    ...{ file, waiting, carried, remember, trouble: null, moved: null },
    thread: passingThread(parts.scheduler),
    memory: () => memory,
    isLost: () => isLost,
    active: () => (memory !== null && carried()?.logbook() === memory.logbook ? memory : null),
    reread: () => {
      const read = readMemory(file)
      // A refused joining brings nothing back.
      isLost = read.isLost || (isLost && read.memory === null)
      memory = read.memory
      start()
    },
    forget: () => {
      file.forget()
      memory = null
      start()
    },
    carrierOf: async ({ place, logbook }) => {
      const of = JSON.stringify([place, logbook])
      if (carrier?.of !== of) {
        const opened = parts.carriers.open(await placeOf(place, parts.secrets), logbook, stamp)
        carrier = { of, carrier: opened }
      }
      return carrier.carrier
    },
    identity: () => identityIn(file, kept.thread),
    nameOf: (device) => {
      const isOwn = device === carried()?.device() || memory?.former.includes(device) === true
      return isOwn ? (memory?.name ?? hostname()) : (memory?.heads[device]?.name ?? '')
    },
  }
  return kept
}
