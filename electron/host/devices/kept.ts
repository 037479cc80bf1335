import { hostname } from 'node:os'
import type { SharingReason } from '#domain/views/devices.ts'
import type { CarriedPart } from '#electron/host/logbook/events/carried.ts'
import { printOf } from '#electron/host/logbook/files/device.ts'
import { isForNow } from '#electron/host/logbook/storage/sqliteError.ts'
import type { Carrier } from './carrier/carrier.ts'
import { passingThread, type PassingThread } from './exchanging.ts'
import { ownState, type OwnState } from './exchange/ownState.ts'
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
  /** What the logbook amounts to, as far as it was worked out. */
  readonly state: OwnState
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
  /** The system does not let anybody know for now whether something is kept: nothing is written over it. */
  readonly isUnknown: () => boolean
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
  try {
    const read = file.read()
    // Without its key nothing can be sealed or opened: it has to be joined again.
    const isLost = read === 'damaged' || (read !== null && file.key() === null)
    return { memory: isLost ? null : read, isLost, isUnknown: false }
  } catch (error) {
    if (!isForNow(error)) throw error
    return { memory: null, isLost: false, isUnknown: true }
  }
}

/** The identity that is kept; `unknown` where the system does not let it be read for now. */
const readIdentity = (file: MemoryFile): OwnIdentity | 'unknown' | null => {
  try {
    return file.identity()
  } catch (error) {
    if (!isForNow(error)) throw error
    return 'unknown'
  }
}

/** What this computer alone holds, made where it is not there yet. */
const identityIn = async (
  file: MemoryFile,
  { ask }: PassingThread,
): Promise<OwnIdentity | null> => {
  const known = readIdentity(file)
  // A new one in the place of one that is there would make a stranger of this computer.
  if (known === 'unknown') return null
  if (known !== null) return known
  const made = await ask('makeIdentity', null)
  if (!made.ok) return null
  file.writeIdentity(made.value)
  return made.value
}

/** What is kept of the sharing, read again for as long as the system refuses it. */
const openMemory = (file: MemoryFile) => {
  let now = readMemory(file)
  const known = (): SharingMemory | null => {
    if (now.isUnknown) now = readMemory(file)
    return now.memory
  }
  return {
    known,
    isLost: () => now.isLost,
    isUnknown: () => known() === null && now.isUnknown,
    put: (memory: SharingMemory | null) => {
      now = { ...now, memory, isUnknown: false }
    },
    reread: () => {
      const read = readMemory(file)
      // A refused joining brings nothing back.
      now = { ...read, isLost: read.isLost || (now.isLost && read.memory === null) }
    },
  }
}

export const makeKept = (parts: SharingParts): Kept => {
  const file = memoryFile(parts.folder)
  const waiting: ExchangeParts['waiting'] = new Map()
  const memory = openMemory(file)
  let carrier: { readonly of: string; readonly carrier: Carrier } | null = null
  const carried = (): CarriedPart | undefined => parts.current().working?.log.carried
  const remember = (next: SharingMemory): void => {
    if (next === memory.known()) return
    file.write(next)
    memory.put(next)
  }
  const stamp = {
    read: () => memory.known()?.stamp ?? null,
    write: (text: string) => {
      const known = memory.known()
      if (known !== null) remember({ ...known, stamp: text })
    },
  }
  const start = (): void => {
    carrier = null
    waiting.clear()
    kept.trouble = null
    kept.moved = null
  }
  const kept: Kept = {
    ...{ file, waiting, carried, remember, state: ownState(), trouble: null, moved: null },
    thread: passingThread(parts.scheduler),
    memory: memory.known,
    isLost: memory.isLost,
    isUnknown: memory.isUnknown,
    active: () => {
      const known = memory.known()
      return known !== null && carried()?.logbook() === known.logbook ? known : null
    },
    reread: () => {
      memory.reread()
      start()
    },
    forget: () => {
      file.forget()
      memory.put(null)
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
      const known = memory.known()
      const isOwn = device === carried()?.device() || known?.former.includes(device) === true
      return isOwn ? (known?.name ?? hostname()) : (known?.heads[device]?.name ?? '')
    },
  }
  return kept
}
