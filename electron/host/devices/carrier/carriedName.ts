import { hash } from 'node:crypto'

/** Hex digits of the hash that a name carries: over the sealed bytes, so that whole is told without a key. */
const HASH_DIGITS = 32

/** How the folder of one logbook is called at a carrier. */
export const logbookFolder = (logbook: string): string => `Relance-${logbook}`

/** The logbook that a folder belongs to, by its name. */
export const logbookOf = (folder: string): string | undefined =>
  /^Relance-([\da-f]{8})$/u.exec(folder)?.[1]

/** A folder of a device, also under the name that a provider gave to a second copy of it. */
export const isDeviceFolder = (name: string): boolean => /^[\da-f]{16}(?![\da-f])/u.test(name)

/** How a file is called while it is made: hidden, and never taken for a whole one. */
export const HALF_MADE = '.~'

/** The name iCloud gives to a file it took away, as older systems show it. */
const TAKEN_AWAY = /^\.(.+\.age)\.icloud$/u

/** The name of a file whose place is kept by a stand-in of its provider. */
export const takenAway = (name: string): string | undefined => TAKEN_AWAY.exec(name)?.[1]

/** The digits of the hash in a name; what comes after them is a provider's word for a second copy. */
export const hashIn = (name: string): string | undefined =>
  /(?<![\da-f])([\da-f]{32})(?![\da-f])/u.exec(name)?.[1]

/**
 * Whether a name is one that Relance gives, or what a provider made of it: conflict words of every
 * provider stand before the ending, and the bytes are the same.
 */
export const isCarriedName = (name: string): boolean =>
  !name.startsWith('.') &&
  !name.startsWith('~') &&
  name.toLowerCase().endsWith('.age') &&
  (hashIn(name) !== undefined || name.startsWith('key-'))

/** First half of the SHA-256 of a file, as names tell it. */
export const sumOf = (bytes: Uint8Array): string => hash('sha256', bytes).slice(0, HASH_DIGITS)

/** Whether bytes are what their name says; a name without a hash says nothing. */
export const isWhole = (path: string, bytes: Uint8Array): boolean => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const said = hashIn(name)
  return said === undefined || sumOf(bytes) === said
}

/** Whether a path stays where it belongs: a name, or a name in one folder. */
export const isCarriedPath = (path: string): boolean =>
  /^(?:[^/\\:]+\/)?[^/\\:]+$/u.test(path) && path.split('/').every((part) => !/^\.*$/u.test(part))

/** What a file of the folder is, by its name alone. */
export type CarriedName =
  | {
      readonly kind: 'events' | 'head'
      /** Id of the computer in whose folder it lies. */
      readonly device: string
      /** First half of the SHA-256 of its bytes. */
      readonly sum: string
    }
  /** The logbook's key under the phrase. */
  | { readonly kind: 'key'; readonly epoch: number; readonly sum: string }
  /** The same key, handed to one computer. */
  | {
      readonly kind: 'handed'
      readonly device: string
      readonly epoch: number
      readonly sum: string
    }
  /** The key of another logbook, handed to one computer: somebody went back to a copy for all. */
  | { readonly kind: 'moved'; readonly device: string; readonly sum: string }

// Between the sum and the ending stands whatever a carrier put there: "sync-conflict", " (1)", "-PC".
const OF_DEVICE = /^([\da-f]{16})(?![\da-f])[^/]*\/([eh])-[^/]*?([\da-f]{32})[^/]*\.age$/u
const HANDED = /^([\da-f]{16})(?![\da-f])[^/]*\/k-(\d{1,9})-([\da-f]{32})[^/]*\.age$/u
const MOVED = /^([\da-f]{16})(?![\da-f])[^/]*\/m-([\da-f]{32})[^/]*\.age$/u
const KEY = /^key-(\d{1,9})-([\da-f]{32})[^/]*\.age$/u

/** Tells what a path names, or undefined where it names nothing of this format. */
export const readName = (given: string): CarriedName | undefined => {
  const path = given.toLowerCase()
  const [, device = '', letter, sum = ''] = OF_DEVICE.exec(path) ?? []
  if (letter !== undefined) return { kind: letter === 'e' ? 'events' : 'head', device, sum }
  const [, to, number, ofHanded = ''] = HANDED.exec(path) ?? []
  if (to !== undefined) return { kind: 'handed', device: to, epoch: Number(number), sum: ofHanded }
  const [, mover, ofMoved = ''] = MOVED.exec(path) ?? []
  if (mover !== undefined) return { kind: 'moved', device: mover, sum: ofMoved }
  const [, epoch, ofKey = ''] = KEY.exec(path) ?? []
  return epoch === undefined ? undefined : { kind: 'key', epoch: Number(epoch), sum: ofKey }
}

/** Where a key lies, under the phrase. */
export const keyName = (epoch: number, bytes: Uint8Array): string =>
  `key-${epoch}-${sumOf(bytes)}.age`

/** Which key rules: that of the greatest number; of two with one number all agree on the same. */
export const newestKey = <File extends { readonly path: string }>(
  files: Iterable<File>,
): { readonly file: File; readonly epoch: number; readonly sum: string } | undefined =>
  Array.from(files)
    .flatMap((file) => {
      const name = readName(file.path)
      return name?.kind === 'key' ? [{ file, epoch: name.epoch, sum: name.sum }] : []
    })
    .sort((a, b) => b.epoch - a.epoch || (a.sum < b.sum ? 1 : -1))[0]
