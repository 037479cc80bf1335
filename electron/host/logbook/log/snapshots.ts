import { createHash, type Hash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import * as v from 'valibot'
import { erasuresNoted, erasuresTold } from '#electron/host/logbook/events/erasures.ts'
import { readValue } from '#electron/host/logbook/events/namedValues.ts'
import type { Snapshots } from '#electron/host/logbook/events/snapshot.ts'
import { hashAt } from '#electron/host/logbook/events/tail.ts'
import type { LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { publish } from '#electron/host/logbook/storage/durableFile.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'

const endSchema = v.strictObject({
  program: v.string(),
  seq: v.pipe(v.number(), v.integer(), v.minValue(1)),
  event: v.string(),
  erased: v.string(),
  check: v.string(),
})
/** What a snapshot goes with, written behind its last line. */
type End = Omit<v.InferOutput<typeof endSchema>, 'check'>

const NEWLINE = 10
/** As far as a snapshot of a log that still stands beside its database may go beyond that. */
const MOST_BESIDE = 4_000_000
/** Characters written before other calls are let through: a few milliseconds' worth. */
const AT_ONCE = 1_000_000
/** Read at a time: the whole of it is never held. */
const PIECE_BYTES = 65_536

const sealed = (content: Hash, { program, seq, event, erased }: End): string =>
  content.update(JSON.stringify([program, seq, event, erased])).digest('hex')

/**
 * Stands for all that was erased so far, of a log up to a position: bodies change then, and no hash of an
 * event tells it. What was told up to there, the hash of its event tells: only the rest is looked for.
 */
const erasedIn = (connection: Connection, seq: number): string =>
  createHash('sha256')
    .update(JSON.stringify([...erasuresTold(connection, seq), ...erasuresNoted(connection)]))
    .digest('hex')

/** What a snapshot of this log up to a position goes with; undefined where it does not go that far. */
const endOf = (connection: Connection, program: string, seq: number): End | undefined => {
  const hash = hashAt(connection, seq)
  if (hash === undefined) return undefined
  return {
    program,
    seq,
    event: Buffer.from(hash).toString('hex'),
    erased: erasedIn(connection, seq),
  }
}

/** The first `length` bytes of an open file, in pieces; each is good until the next is asked for. */
const piecesOf = function* (file: number, length: number): Generator<Buffer> {
  const piece = Buffer.allocUnsafe(PIECE_BYTES)
  for (let at = 0; at < length;) {
    const read = readSync(file, piece, 0, Math.min(PIECE_BYTES, length - at), at)
    if (read === 0) throw new TypeError('A snapshot that became shorter.')
    at += read
    yield piece.subarray(0, read)
  }
}

/** The lines of a found snapshot, which is closed behind the last one. */
const linesIn = function* ({ file, length }: Found): Generator<string> {
  try {
    let begun = Buffer.alloc(0)
    for (const piece of piecesOf(file, length)) {
      const bytes = Buffer.concat([begun, piece])
      let from = 0
      for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
        yield bytes.toString('utf8', from, end)
        from = end + 1
      }
      begun = bytes.subarray(from)
    }
  } finally {
    closeSync(file)
  }
}

/** A snapshot that is what was written: its open file, the bytes of its lines, and its end. */
interface Found {
  readonly file: number
  readonly length: number
  readonly end: End
}

/** What stands in an open file; null where it is not what was written. */
const foundIn = (file: number, most: number): Found | null => {
  const { size } = fstatSync(file)
  if (size > most) return null
  const last = Buffer.alloc(Math.min(size, PIECE_BYTES))
  readSync(file, last, 0, last.length, size - last.length)
  const behind = last.lastIndexOf(NEWLINE) + 1
  const length = size - last.length + behind
  const { check, ...end } = v.parse(endSchema, JSON.parse(last.toString('utf8', behind)))
  const content = createHash('sha256')
  for (const piece of piecesOf(file, length)) content.update(piece)
  return sealed(content, end) === check ? { file, length, end } : null
}

/** Opens a snapshot; null where there is none, or it is not what was written. */
const openSnapshot = (path: string, most: number): Found | null => {
  let file: number | null = null
  let found: Found | null = null
  try {
    file = openSync(path, 'r')
    found = foundIn(file, most)
    return found
  } catch {
    // Whatever is wrong with it: the log tells the same.
    return null
  } finally {
    if (found === null && file !== null) closeSync(file)
  }
}

/** Writes the lines, letting other calls through; what a snapshot is checked by. */
const writeLines = async (file: number, lines: Iterable<string>): Promise<Hash> => {
  const content = createHash('sha256')
  let waiting = ''
  const flush = (): void => {
    writeSync(file, waiting)
    content.update(waiting)
    waiting = ''
  }
  for (const line of lines) {
    waiting += `${line}\n`
    if (waiting.length < AT_ONCE) continue
    flush()
    await setImmediate()
  }
  flush()
  return content
}

/**
 * Snapshots of a log, at most one at a time: what its events up to one of them amount to, beside the
 * log, which alone is true. One that does not go with the log as it stands is thrown away.
 */
export const makeSnapshots = (
  connection: () => Connection,
  { snapshot: path, database }: LogbookPaths,
): Snapshots => {
  const isAlone = (): boolean => Number(connection().value('SELECT count(*) FROM devices')) < 2
  const forget = (): void => rmSync(path, { force: true })
  const matches = ({ program, seq, event, erased }: End, asked: string): boolean => {
    if (program !== asked || !isAlone()) return false
    const here = endOf(connection(), program, seq)
    return here !== undefined && here.event === event && here.erased === erased
  }
  return {
    read: (program) => {
      // It says less than the log it is of.
      const found = openSnapshot(path, MOST_BESIDE + statSync(database).size)
      if (found !== null && matches(found.end, program))
        return { seq: found.end.seq, lines: linesIn(found) }
      if (found !== null) closeSync(found.file)
      try {
        forget()
      } catch (error) {
        if (!isSystemError(error)) throw error
      }
      return null
    },
    erased: (seq) => erasedIn(connection(), seq),
    keep: async (program, { seq, erased, lines }) => {
      const begun = unfinished(path)
      try {
        forget()
        const file = openSync(begun, 'w', 0o600)
        try {
          const content = await writeLines(file, lines)
          const end = endOf(connection(), program, seq)
          if (end === undefined) return false
          writeSync(file, JSON.stringify({ ...end, check: sealed(content, end) }))
          // What was erased meanwhile may stand in it.
          if (end.erased !== erased || readValue(connection(), 'erasing') !== '0') return false
        } finally {
          closeSync(file)
        }
        if (!isAlone()) return false
        publish(begun, path)
        return true
      } catch (error) {
        // No room, or the folder went away: the next opening reads the log.
        if (!isSystemError(error)) throw error
        return false
      } finally {
        rmSync(begun, { force: true })
      }
    },
  }
}
