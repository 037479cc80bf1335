import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CarriedDevice } from '#domain/outgoing/logbook/carriedLines.ts'
import { publish } from '#electron/host/logbook/storage/durableFile.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import type { CarrierPlace } from './carrier/carrier.ts'

/** A file of the folder, as far as this computer needs to know it. */
export interface KnownFile {
  readonly size: number
  /** Places here of the events that it holds, as pairs of first and last. */
  readonly spans: readonly (readonly [first: number, last: number])[]
  /** Of these, the places of those without words in it. */
  readonly empty: readonly number[]
}

/** What another computer said of itself last. */
export interface HeardHead extends CarriedDevice {
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
  readonly place: CarrierPlace
  /** What this computer is called. */
  readonly name: string
  /** Number of the key file. */
  readonly epoch: number
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
  /** What tells this place from another one that looks like it. */
  readonly stamp: string | null
}

/** Keeps secrets of the system's own kind, where the shell lends one. */
export interface SecretKeeper {
  readonly protect: (text: string) => string | null
  readonly reveal: (kept: string) => string | null
}

export interface MemoryFile {
  readonly read: () => SharingMemory | null
  readonly write: (memory: SharingMemory) => void
  readonly key: () => string | null
  readonly writeKey: (key: string) => void
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
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (isSystemError(error)) return null
    throw error
  }
}

/** The password of a server stands in the system's safe where there is one. */
const keptPlace = (place: CarrierPlace, secrets: SecretKeeper | undefined): unknown => {
  if (place.kind === 'folder') return place
  const safe = secrets?.protect(place.secret) ?? null
  return safe === null ? place : { ...place, secret: undefined, safe }
}

const placeKept = (place: unknown, secrets: SecretKeeper | undefined): CarrierPlace => {
  const { safe, ...rest } = place as CarrierPlace & { safe?: string }
  if (safe === undefined) return rest as CarrierPlace
  return { ...rest, secret: secrets?.reveal(safe) ?? '' } as CarrierPlace
}

/** The files of a data folder that tell how its logbook is shared. */
export const memoryFile = (folder: string, secrets?: SecretKeeper): MemoryFile => {
  const [path, keyPath] = [join(folder, 'relance.sharing'), join(folder, 'relance.key')]
  return {
    read: () => {
      const text = readText(path)
      if (text === null) return null
      try {
        const kept = JSON.parse(text) as SharingMemory
        return { ...kept, place: placeKept(kept.place, secrets) }
      } catch {
        // Not legible any more: sharing is off, and is set up again by joining.
        return null
      }
    },
    write: (memory) => {
      const place = keptPlace(memory.place, secrets)
      writePrivately(path, `${JSON.stringify({ ...memory, place })}\n`)
    },
    key: () => readText(keyPath)?.split('\n')[0] ?? null,
    writeKey: (key) => writePrivately(keyPath, `${key}\n`),
    forget: () => {
      rmSync(path, { force: true })
      rmSync(keyPath, { force: true })
    },
  }
}
