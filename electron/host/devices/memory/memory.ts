import { hash } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import {
  checkedText,
  readChecked,
  setUnreadableAside,
} from '#electron/host/logbook/storage/checkedFile.ts'
import { watchFolder } from '#electron/host/logbook/files/inPlace.ts'
import { printOf } from '#electron/host/logbook/files/device.ts'
import { publish } from '#electron/host/logbook/storage/durableFile.ts'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { isForNow, isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import type { SecretSafe } from '#electron/host/machine/ports.ts'
import type { CarrierPlace } from '../carrier/carrier.ts'
import type { OwnIdentity } from '../files/handedKey.ts'

/** A place as it is kept: the password of a server in the system's safe, where there is one. */
export type KeptPlace =
  | Extract<CarrierPlace, { kind: 'folder' }>
  | (Omit<Extract<CarrierPlace, { kind: 'webdav' }>, 'secret'> & {
      readonly secret?: string
      readonly safe?: string
    })

/** A file of the folder, as far as this computer needs to know it. */
export interface KnownFile {
  readonly size: number
  /** Places here of the events that it holds, as pairs of first and last. */
  readonly spans: readonly (readonly [first: number, last: number])[]
  /** Of these, the places of those without words in it. */
  readonly empty: readonly number[]
}

/** What another computer said of itself last. */
export interface HeardHead extends Omit<CarriedDevice, 'rung'> {
  /** Each with when it was heard here first. */
  readonly rung: readonly (CarriedDevice['rung'][number] & { readonly heardAt: number })[]
  readonly path: string
  readonly program: string
  /** By the clock of this computer, in milliseconds since the epoch. */
  readonly heardAt: number
}

/** What this computer keeps of the sharing beside the logbook: it is in no backup, and nowhere else. */
export interface SharingMemory {
  readonly logbook: string
  /** Under which id this was known: under another one, all files are read again. */
  readonly device: string
  readonly place: KeptPlace
  /** What this computer is called. */
  readonly name: string
  /** Which key file holds the key under the phrase. */
  readonly key: { readonly epoch: number; readonly sum: string }
  /** The file that holds the key under the phrase, in base64: it is put back where somebody took it away. */
  readonly sealedKey: string
  /** Files under a key of before: they go once all they held lies there under the present one. */
  readonly outdated: readonly string[]
  /** Counts what this computer said of itself. */
  readonly counter: number
  /** What it said last, and under which name that lies. */
  readonly said: { readonly text: string; readonly path: string } | null
  readonly files: Readonly<Record<string, KnownFile>>
  /** Files that were not whole, by their size. */
  readonly bad: Readonly<Record<string, number>>
  readonly heads: Readonly<Record<string, HeardHead>>
  /** Ids under which this computer wrote before. */
  readonly former: readonly string[]
  /** Computers that the person retired. */
  readonly retired: readonly string[]
  /** Where the folder is this one, by machine and way: an id of before is then this computer's own. */
  readonly print: string
  /** What tells this place from another one that looks like it. */
  readonly stamp: string | null
}

/** What cannot be read for now is thrown, as the system says it: nothing is known of it then. */
export interface MemoryFile {
  /** Null where nothing is kept; `damaged` where it cannot be read any more: it is set aside then. */
  readonly read: () => SharingMemory | 'damaged' | null
  readonly write: (memory: SharingMemory) => void
  readonly key: () => string | null
  readonly writeKey: (key: string) => void
  /** What this computer alone holds; it stays when it shares no longer, as its id does. */
  readonly identity: () => OwnIdentity | null
  readonly writeIdentity: (own: OwnIdentity) => void
  readonly forget: () => void
}

const writePrivately = (path: string, content: string): void => {
  const file = unfinished(path)
  rmSync(file, { force: true })
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' })
  publish(file, path)
}

const readText = (path: string): string | null => {
  try {
    return readSmallFile(path)
  } catch (error) {
    if (isSystemError(error) && !isForNow(error)) return null
    throw error
  }
}

/** Hands a place's secret to the system's safe, where there is one. */
export const keepPlace = async (
  place: CarrierPlace,
  secrets: SecretSafe | undefined,
): Promise<KeptPlace> => {
  if (place.kind === 'folder') return place
  const { secret, ...rest } = place
  const safe = (await secrets?.protect(secret)) ?? null
  return safe === null ? place : { ...rest, safe }
}

/** A place with its secret; an empty one where the safe does not open any more: the server says so. */
export const placeOf = async (
  kept: KeptPlace,
  secrets: SecretSafe | undefined,
): Promise<CarrierPlace> => {
  if (kept.kind === 'folder') return kept
  const { safe, secret, ...rest } = kept
  if (safe === undefined) return { ...rest, secret: secret ?? '' }
  return { ...rest, secret: (await secrets?.reveal(safe)) ?? '' }
}

/** A key as `age` writes it. */
const KEY = /^AGE-SECRET-KEY-1[\dA-Z]{58}$/u

/** Tells a key from one in which a byte was changed, and nothing about it. */
const checkOf = (key: string): string => hash('sha256', `relance ${key}`).slice(0, 16)

/** What the check of the file does not tell of files of earlier versions: that it is one. */
const isMemory = (value: unknown): value is SharingMemory => {
  const { logbook, heads, files, key, outdated } = value as Partial<SharingMemory>
  const isFilled = [heads, files, key].every((part) => typeof part === 'object')
  return typeof logbook === 'string' && isFilled && Array.isArray(outdated)
}

/** The files of a data folder that tell how its logbook is shared. */
export const memoryFile = (folder: string): MemoryFile => {
  const [path, keyPath] = [join(folder, 'relance.sharing'), join(folder, 'relance.key')]
  const ownPath = join(folder, 'relance.identity')
  const isInPlace = watchFolder(folder)
  /** Of this folder alone: a copy of it is another computer, to which nothing of this one is handed. */
  const ownOf = (identity: string, recipient: string): string =>
    `${identity} ${recipient} ${printOf(folder)}`
  return {
    read: () => {
      const read = readChecked(path)
      if (read.found === 'value' && isMemory(read.value)) return read.value
      if (read.found === 'nothing') return null
      if (read.found === 'refused')
        throw Object.assign(new Error('Refused'), { code: 'EAGAIN', syscall: 'open' })
      setUnreadableAside(path)
      return 'damaged'
    },
    write: (memory) => {
      // What is carried of this logbook says nothing of one that took its place.
      if (!isInPlace()) throw Object.assign(new Error('Moved'), { code: 'ENOENT', syscall: 'open' })
      writePrivately(path, `${checkedText(memory)}\n`)
    },
    key: () => {
      const [key = '', check = ''] = readText(keyPath)?.split('\n') ?? []
      // Earlier versions wrote no check; where the end of its line is changed, both are one.
      const isSound = check === '' ? KEY.test(key) : check === checkOf(key)
      return isSound ? key : null
    },
    writeKey: (key) => writePrivately(keyPath, `${key}\n${checkOf(key)}\n`),
    identity: () => {
      const [identity = '', recipient = '', check] = readText(ownPath)?.split('\n') ?? []
      return check === undefined || check !== checkOf(ownOf(identity, recipient))
        ? null
        : { identity, recipient }
    },
    writeIdentity: ({ identity, recipient }) =>
      writePrivately(
        ownPath,
        `${identity}\n${recipient}\n${checkOf(ownOf(identity, recipient))}\n`,
      ),
    forget: () => {
      rmSync(path, { force: true })
      rmSync(keyPath, { force: true })
    },
  }
}
