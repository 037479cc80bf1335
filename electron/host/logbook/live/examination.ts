import { existsSync, statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import type { LogbookState } from '#contract/views.ts'
import { sameHash } from '#electron/host/logbook/events/envelope.ts'
import { understandsAll } from '#electron/host/logbook/events/eventKinds.ts'
import { readWrites } from '#electron/host/logbook/events/namedValues.ts'
import { hashAt, readTail } from '#electron/host/logbook/events/tail.ts'
import { isSoundBeside } from '#electron/host/logbook/events/verifyBeside.ts'
import { flawsIn, verifyChain } from '#electron/host/logbook/events/verifyChain.ts'
import { readDevice } from '#electron/host/logbook/files/device.ts'
import { SIDE_FILES, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { readMarker, type Marked } from '#electron/host/logbook/files/marker.ts'
import { hasItsSchema, migrate, schemaVersion } from '#electron/host/logbook/migrations/migrate.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import type { Step } from '#electron/host/logbook/storage/steps.ts'
import type { Connection } from '#electron/host/logbook/storage/connection.ts'
import { fileDigest } from '#electron/host/logbook/storage/fileDigest.ts'
import { readFileHeader } from '#electron/host/logbook/storage/fileHeader.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { isDamage } from '#electron/host/logbook/storage/sqliteError.ts'

/** Why a logbook is not opened. */
export type Problem = Extract<LogbookState, { status: 'recovery' }>['problem']

/** What was found: nothing ever existed here, a sound logbook, or a problem. */
export type Finding =
  | { readonly found: 'nothing' }
  | { readonly found: 'logbook'; readonly schema: number }
  | { readonly found: 'problem'; readonly problem: Problem }

const problem = (name: Problem): Finding => ({ found: 'problem', problem: name })

/** Whether SQLite finds the structure whole, indexes included; the contents are verified by their hashes. */
export const isWhole = (connection: Connection): boolean =>
  connection.value('PRAGMA integrity_check(1)') === 'ok'

const lost = (connection: Connection, marked: Marked, isMigrated: boolean): Problem | null => {
  if (!marked.existed || marked.remembered === null) return null
  const { seq, hash, writes } = marked.remembered
  // A program of before writes its marker for the schema it knows: another one is no marker of this.
  if (marked.isEarlier && isMigrated) return null
  if (seq > 0) {
    if (readTail(connection).seq === 0) return 'emptied'
    const found = hashAt(connection, seq)
    if (found === undefined || !sameHash(found, hash)) return 'damaged'
  }
  return !marked.isEarlier && isMigrated && readWrites(connection) < writes ? 'damaged' : null
}

/** Whether every event is what was written; of the newest schema. */
const hasSoundChain = (connection: Connection): boolean => flawsIn(connection).next().done === true

/** Events of before are looked at as they will stand: what formula 1 covers is the same. */
const isSoundOnceMigrated = (path: string, migrations: readonly Migration[]): boolean => {
  const copy = openUntouched(path, true)
  try {
    migrate(copy, migrations)
    return understandsAll(copy) && isSoundBeside(copy) && hasSoundChain(copy)
  } finally {
    copy.close()
  }
}

const examineOpen = async (
  connection: Connection,
  { path, migrations, marked, own, isAsClosed, step }: Examined,
): Promise<Finding> => {
  const schema = schemaVersion(connection)
  if (schema > migrations.length) return problem('newer')
  if (schema === 0) return problem('emptied')
  const isMigrated = schema === migrations.length
  if (isAsClosed)
    return !isMigrated || understandsAll(connection, own)
      ? { found: 'logbook', schema }
      : problem('newer')
  if (!isWhole(connection) || !hasItsSchema(connection, migrations)) return problem('damaged')
  // SQLite reads all of it in one go; what comes next reads on.
  await setImmediate()
  const loss = lost(connection, marked, isMigrated)
  if (loss !== null) return problem(loss)
  const isSound = isMigrated
    ? isSoundBeside(connection) && (await verifyChain(() => connection, step)) === null
    : isSoundOnceMigrated(path, migrations)
  if (!isSound) return problem('damaged')
  return !isMigrated || understandsAll(connection, own)
    ? { found: 'logbook', schema }
    : problem('newer')
}

/** What is examined, and what is known of it. */
interface Examined {
  readonly path: string
  readonly migrations: readonly Migration[]
  readonly marked: Marked
  /** Under which this folder writes, as far as that is known. */
  readonly own: string | null
  /** Bit for bit what this program closed: verified then, and not read through again. */
  readonly isAsClosed: boolean
  /** Told the share that is read through. */
  readonly step?: Step | undefined
}

/**
 * Looks through a database file event by event, without changing a byte; others get their turn while
 * it is read. Anything newer than `migrations`, or an event this program does not know, is `newer`: it
 * is refused rather than half understood.
 */
const examineDatabase = async (examined: Examined): Promise<Finding> => {
  const header = readFileHeader(examined.path)
  if (header.kind === 'missing') return problem('missing')
  if (header.kind === 'empty') return problem('emptied')
  if (header.kind !== 'logbook')
    return problem(examined.marked.existed ? 'damaged' : 'not-a-logbook')
  try {
    const connection = openUntouched(examined.path)
    try {
      return await examineOpen(connection, examined)
    } finally {
      connection.close()
    }
  } catch (error) {
    // Which bytes are unreadable decides where reading stumbles: all of it is damage.
    if (!isDamage(error)) throw error
    return problem('damaged')
  }
}

/**
 * Whether a copy is whole, understood and exactly what was written, event by event: the one test of
 * what may be restored. Others get their turn while it is read.
 */
export const isSoundCopy = async (
  path: string,
  migrations: readonly Migration[],
  step?: Step,
): Promise<boolean> => {
  const marked = { existed: false } as const
  const copy = { path, migrations, marked, own: null, isAsClosed: false, step }
  const finding = await examineDatabase(copy)
  return finding.found === 'logbook'
}

const isPending = (path: string): boolean => existsSync(path) && statSync(path).size > 0

const wasClosedSo = ({ database }: LogbookPaths, marked: Marked): boolean => {
  if (!marked.existed || marked.remembered === null || marked.remembered.file === null) return false
  if (SIDE_FILES.some((side) => isPending(database + side)) || !existsSync(database)) return false
  return fileDigest(database) === marked.remembered.file
}

/**
 * Examines a logbook without changing a byte: did data exist here, is the file there and ours, does
 * a newer program own it, is it whole and what was written, does it go as far as the marker
 * remembers. `hasCopies` counts as a sign that data existed. `distrust` reads through what was
 * closed so, too.
 */
export const examine = async (
  paths: LogbookPaths,
  migrations: readonly Migration[],
  {
    hasCopies,
    distrust = false,
    step,
  }: { readonly hasCopies: boolean; readonly distrust?: boolean; readonly step?: Step | undefined },
): Promise<Finding> => {
  const marked = readMarker(paths.marker)
  const finding = await examineDatabase({
    path: paths.database,
    migrations,
    marked,
    own: readDevice(paths.device, paths.folder),
    isAsClosed: !distrust && wasClosedSo(paths, marked),
    step,
  })
  if (finding.found !== 'problem' || finding.problem !== 'missing') return finding
  const remains = SIDE_FILES.some((suffix) => existsSync(paths.database + suffix))
  return marked.existed || hasCopies || remains ? finding : { found: 'nothing' }
}
