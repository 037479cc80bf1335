import { existsSync } from 'node:fs'
import type { LogbookState } from '#contract/views.ts'
import { sameHash } from '#electron/host/logbook/events/envelope.ts'
import { understandsAll } from '#electron/host/logbook/events/eventKinds.ts'
import { SIDE_FILES, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { readMarker, type Marked } from '#electron/host/logbook/files/marker.ts'
import { schemaVersion } from '#electron/host/logbook/migrations/migrate.ts'
import { isSchemaError, sqliteError } from '#electron/host/logbook/storage/sqliteError.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { readFileHeader } from '#electron/host/logbook/storage/fileHeader.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { hashAt, readTail } from '#electron/host/logbook/events/tail.ts'

/** Why a logbook is not opened. */
export type Problem = Extract<LogbookState, { status: 'recovery' }>['problem']

/** What was found: nothing ever existed here, a sound logbook, or a problem. */
export type Finding =
  | { readonly found: 'nothing' }
  | { readonly found: 'logbook'; readonly schema: number }
  | { readonly found: 'problem'; readonly problem: Problem }

const problem = (name: Problem): Finding => ({ found: 'problem', problem: name })

/** Whether SQLite finds the structure whole; the contents are verified by their hashes. */
export const isWhole = (connection: Connection): boolean =>
  connection.value('PRAGMA quick_check(1)') === 'ok'

const lost = (connection: Connection, marked: Marked): Problem | null => {
  if (!marked.existed || marked.tail === null || marked.tail.seq === 0) return null
  const { seq, hash } = marked.tail
  if (readTail(connection).seq === 0) return 'emptied'
  const found = hashAt(connection, seq)
  return found !== undefined && sameHash(found, hash) ? null : 'damaged'
}

/**
 * Looks through an open database. Anything newer than `schemas`, or an event this program does not
 * know, is `newer`: it is refused rather than half understood.
 */
export const examineConnection = (
  connection: Connection,
  schemas: number,
  marked: Marked,
): Finding => {
  try {
    const schema = schemaVersion(connection)
    if (schema > schemas) return problem('newer')
    if (schema === 0) return problem('emptied')
    if (!isWhole(connection)) return problem('damaged')
    if (!understandsAll(connection)) return problem('newer')
    const loss = lost(connection, marked)
    return loss === null ? { found: 'logbook', schema } : problem(loss)
  } catch (error) {
    // Which pages are unreadable decides where SQLite stumbles: all of it is damage.
    if (sqliteError(error) === null && !isSchemaError(error)) throw error
    return problem('damaged')
  }
}

/**
 * Examines a logbook without changing a byte: did data exist here, is the file there and ours, does
 * a newer program own it, is it whole, does it go as far as the marker remembers. `hasBackups`
 * counts as a sign that data existed.
 */
export const examine = (paths: LogbookPaths, schemas: number, hasBackups: boolean): Finding => {
  const marked = readMarker(paths.marker)
  const header = readFileHeader(paths.database)
  if (header.kind === 'missing') {
    const remains = SIDE_FILES.some((suffix) => existsSync(paths.database + suffix))
    return marked.existed || hasBackups || remains ? problem('missing') : { found: 'nothing' }
  }
  if (header.kind === 'empty') return problem('emptied')
  if (header.kind !== 'logbook') return problem(marked.existed ? 'damaged' : 'not-a-logbook')
  if (header.userVersion > schemas) return problem('newer')
  let connection: Connection
  try {
    connection = openUntouched(paths.database)
  } catch (error) {
    if (sqliteError(error) === null) throw error
    return problem('damaged')
  }
  try {
    return examineConnection(connection, schemas, marked)
  } finally {
    connection.close()
  }
}
