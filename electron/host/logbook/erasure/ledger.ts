import { hash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import * as v from 'valibot'
import type { Erasure } from '#electron/host/logbook/events/erasures.ts'
import { readSmallFile } from '#electron/host/logbook/storage/smallFile.ts'
import { isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

const lineSchema = v.strictObject({
  event: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/u)),
  application: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  check: v.string(),
})

const checkOf = ({ event, application, subject }: Erasure): string =>
  hash('sha256', JSON.stringify([event, application, subject])).slice(0, 16)

const parsed = (line: string): readonly Erasure[] => {
  try {
    const { check, ...erasure } = v.parse(lineSchema, JSON.parse(line))
    return check === checkOf(erasure) ? [erasure] : []
  } catch {
    // A line that is not whole: the log tells the same erasure, and writes it here once more.
    return []
  }
}

/**
 * The erasures that were asked for in this folder, by ids alone. It stands outside database and
 * copies: an older copy that comes back does not know what was erased since.
 */
export const readLedger = (path: string): readonly Erasure[] => {
  try {
    return readSmallFile(path).split('\n').flatMap(parsed)
  } catch (error) {
    if (isSystemError(error)) return []
    throw error
  }
}

/** Adds erasures; what the disk refuses is added at the next opening, as the log tells them too. */
export const addToLedger = (path: string, erasures: readonly Erasure[]): void => {
  if (erasures.length === 0) return
  const lines = erasures.map((each) => JSON.stringify({ ...each, check: checkOf(each) }))
  try {
    const file = openSync(path, 'a', 0o600)
    try {
      // Behind a line that a crash cut, a new one begins.
      writeSync(file, `\n${lines.join('\n')}\n`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    if (!isSystemError(error)) throw error
  }
}
