import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import * as v from 'valibot'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

/** How far the log goes: its last event. Position 0 is the beginning, before any event. */
export interface Tail {
  readonly seq: number
  readonly hash: Uint8Array
}

/** Length of a marker in bytes: always the same, so that rewriting never changes the file's size. */
const MARKER_BYTES = 128

const markerSchema = v.object({
  seq: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hash: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u)),
})

/** What a marker file said: nothing there, or data existed and, where it is legible, how far it went. */
export type Marked =
  { readonly existed: false } | { readonly existed: true; readonly tail: Tail | null }

/** Reads a marker; a torn one still says that data existed. */
export const readMarker = (path: string): Marked => {
  let content: string
  try {
    content = readFileSync(path, 'utf8')
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { existed: false }
    throw error
  }
  try {
    const { seq, hash } = v.parse(markerSchema, JSON.parse(content))
    return { existed: true, tail: { seq, hash: Buffer.from(hash, 'hex') } }
  } catch {
    return { existed: true, tail: null }
  }
}

const rendered = ({ seq, hash }: Tail): string =>
  `${JSON.stringify({ seq, hash: Buffer.from(hash).toString('hex') }).padEnd(MARKER_BYTES - 1)}\n`

/** The marker of an open logbook. */
export interface Marker {
  /** Cheap, after each commit: no fsync, since a marker that lags behind the log does no harm. */
  readonly update: (tail: Tail) => void
  /** The same, surviving a power cut. */
  readonly updateDurably: (tail: Tail) => void
  readonly close: () => void
}

/** Opens or creates the marker file. */
export const openMarker = (path: string): Marker => {
  // Not truncated: what an earlier run remembered stays until it is replaced in place.
  const file = openSync(path, openFlags(path), 0o600)
  const remember = (work: () => void): void => {
    try {
      work()
    } catch {
      // A full or failing disk: the marker then lags behind, and the log itself is intact.
    }
  }
  return {
    update: (tail) => remember(() => writeSync(file, rendered(tail), 0)),
    updateDurably: (tail) =>
      remember(() => {
        writeSync(file, rendered(tail), 0)
        fsyncSync(file)
      }),
    close: () => closeSync(file),
  }
}

const openFlags = (path: string): string => (readMarker(path).existed ? 'r+' : 'w+')

/** Remembers only that data exists: for the moments when the log is about to be replaced. */
export const markExistence = (path: string, genesis: Uint8Array): void => {
  const marker = openMarker(path)
  marker.updateDurably({ seq: 0, hash: genesis })
  marker.close()
}
