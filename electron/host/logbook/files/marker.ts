import { hash as hashOf } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import * as v from 'valibot'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

/** How far the log goes: its last event. Position 0 is the beginning, before any event. */
export interface Tail {
  readonly seq: number
  readonly hash: Uint8Array
}

/** What a marker remembers of a logbook. */
export interface Remembered extends Tail {
  /** How often something was written beside the events. */
  readonly writes: number
  /** SHA-256 of the database as it was closed, in hexadecimal; null while it is open. */
  readonly file: string | null
}

/** Length of a marker in bytes: always the same, so that rewriting never changes the file's size. */
const MARKER_BYTES = 256
/** What is longer was written by something else. */
const MARKER_MOST_BYTES = 4_096

const digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u))
const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const markerSchema = v.strictObject({
  seq: whole,
  hash: digest,
  writes: whole,
  file: v.nullable(digest),
  check: v.string(),
})
/** As it was before there was a check. */
const earlierSchema = v.strictObject({ seq: whole, hash: digest })

/**
 * What a marker file said: nothing there, or data existed and, where it is legible, how far it went.
 * `isEarlier`: written by a program that put no check in it.
 */
export type Marked =
  | { readonly existed: false }
  | {
      readonly existed: true
      readonly remembered: Remembered | null
      readonly isEarlier: boolean
    }

const checkOf = ({ seq, hash, writes, file }: Remembered): string =>
  hashOf('sha256', JSON.stringify([seq, Buffer.from(hash).toString('hex'), writes, file])).slice(
    0,
    16,
  )

const parsed = (content: string): Omit<Extract<Marked, { existed: true }>, 'existed'> => {
  const json: unknown = JSON.parse(content)
  const earlier = v.safeParse(earlierSchema, json)
  if (earlier.success) {
    const { seq, hash } = earlier.output
    const remembered = { seq, hash: Buffer.from(hash, 'hex'), writes: 0, file: null }
    return { remembered, isEarlier: true }
  }
  const { check, hash, ...rest } = v.parse(markerSchema, json)
  const remembered = { ...rest, hash: Buffer.from(hash, 'hex') }
  return { remembered: check === checkOf(remembered) ? remembered : null, isEarlier: false }
}

/** Reads a marker; a torn or damaged one still says that data existed. */
export const readMarker = (path: string): Marked => {
  let content: string
  try {
    content = readSmallFile(path, MARKER_MOST_BYTES)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { existed: false }
    if (isSystemError(error) && error.code === 'EFBIG')
      return { existed: true, remembered: null, isEarlier: false }
    throw error
  }
  try {
    return { existed: true, ...parsed(content) }
  } catch {
    return { existed: true, remembered: null, isEarlier: false }
  }
}

const rendered = (remembered: Remembered): string => {
  const { seq, hash, writes, file } = remembered
  const fields = { seq, hash: Buffer.from(hash).toString('hex'), writes, file }
  const json = JSON.stringify({ ...fields, check: checkOf(remembered) })
  return `${json.padEnd(MARKER_BYTES - 1)}\n`
}

/** The marker of an open logbook. */
export interface Marker {
  /** Cheap, after each commit: no fsync, since a marker that lags behind the log does no harm. */
  readonly update: (remembered: Remembered) => void
  /** The same, surviving a power cut. */
  readonly updateDurably: (remembered: Remembered) => void
  readonly close: () => void
}

/** Opens or creates the marker file. */
export const openMarker = (path: string): Marker => {
  // Not truncated: what an earlier run remembered stays until it is replaced in place.
  const file = openSync(path, openFlags(path), 0o600)
  if (fstatSync(file).size > MARKER_BYTES) ftruncateSync(file, MARKER_BYTES)
  const remember = (work: () => void): void => {
    try {
      work()
    } catch {
      // A full or failing disk: the marker then lags behind, and the log itself is intact.
    }
  }
  return {
    update: (remembered) => remember(() => writeSync(file, rendered(remembered), 0)),
    updateDurably: (remembered) =>
      remember(() => {
        writeSync(file, rendered(remembered), 0)
        fsyncSync(file)
      }),
    close: () => closeSync(file),
  }
}

const openFlags = (path: string): string => (readMarker(path).existed ? 'r+' : 'w+')

/** Remembers only that data exists: for the moments when the log is about to be replaced. */
export const markExistence = (path: string, genesis: Uint8Array): void => {
  const marker = openMarker(path)
  marker.updateDurably({ seq: 0, hash: genesis, writes: 0, file: null })
  marker.close()
}
