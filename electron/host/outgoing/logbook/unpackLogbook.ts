import { rmSync, writeFileSync } from 'node:fs'
import type { LogbookInside } from '#domain/outgoing/logbook/inside.ts'
import type { Manifest } from '#domain/outgoing/logbook/manifest.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { readTail } from '#electron/host/logbook/events/tail.ts'
import { SIDE_FILES } from '#electron/host/logbook/files/logbookPaths.ts'
import { fillEmpty } from '#electron/host/logbook/live/createDatabase.ts'
import { isSoundCopy } from '#electron/host/logbook/live/examination.ts'
import { migrate } from '#electron/host/logbook/migrations/migrate.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { isBackupHead, readFileHeader } from '#electron/host/logbook/storage/fileHeader.ts'
import { isDiskFull } from '#electron/host/logbook/storage/sqliteError.ts'
import { checkRows } from './checkRows.ts'
import { fillDatabase } from './fillDatabase.ts'
import { lookInto } from './lookInto.ts'
import { checkParts, openLogbookZip, readManifest } from './readParts.ts'
import { isSealed, opensWithPhrase, unseal } from './sealed.ts'

/** A file as it came, what opens it, and where it is put for looking at. */
export interface UnpackAsked {
  readonly phrase?: string | undefined
  /** A path of which nothing is there yet. */
  readonly into: string
}

/** What was in it: where it came from, as far as it says so, and a look inside. */
export interface Unpacked extends LogbookInside {
  readonly from: Pick<Manifest, 'computer' | 'program' | 'madeAt'> | null
}

/** Whether a file is a backup of a logbook, by its first bytes. */
export const isBackup = (bytes: Uint8Array): boolean => isBackupHead(bytes)

const unsealed = async (
  bytes: Uint8Array<ArrayBuffer>,
  phrase: string | undefined,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (!isSealed(bytes)) return bytes
  // Sealed for a key, by another program than this.
  if (!opensWithPhrase(bytes)) throw new CannotRead('file-unknown')
  return unseal(bytes, phrase ?? '')
}

const putPacked = (
  bytes: Uint8Array<ArrayBuffer>,
  into: string,
  step: (done: number) => void,
): Unpacked['from'] => {
  const zip = openLogbookZip(bytes)
  const manifest = readManifest(zip)
  checkParts(zip, manifest)
  fillEmpty(into, MIGRATIONS)
  const connection = connect(into)
  try {
    fillDatabase(connection, zip, manifest, (rows) => {
      step((0.6 * rows) / Math.max(rows, manifest.counts.events))
    })
  } finally {
    connection.close()
  }
  const { computer, program, madeAt } = manifest
  return { computer, program, madeAt }
}

const damaged = (): never => {
  throw new CannotRead('logbook-file-damaged')
}

/** A backup, brought up to today's form. */
const putDatabase = async (
  bytes: Uint8Array,
  into: string,
  step: (done: number) => void,
): Promise<null> => {
  writeFileSync(into, bytes)
  const header = readFileHeader(into)
  if (header.kind !== 'logbook') return damaged()
  if (header.userVersion > MIGRATIONS.length) throw new CannotRead('file-newer')
  if (!(await isSoundCopy(into, MIGRATIONS))) return damaged()
  const connection = connect(into)
  try {
    // One file, whatever the journal of the program was that made it.
    connection.exec('PRAGMA journal_mode = DELETE')
    migrate(connection, MIGRATIONS)
    const { seq } = readTail(connection)
    checkRows(connection, (rows) => step((0.6 * rows) / Math.max(rows, seq)))
  } finally {
    connection.close()
  }
  return null
}

/** Removes what was put somewhere for looking at. */
export const removePut = (path: string): void => {
  for (const side of ['', ...SIDE_FILES]) rmSync(path + side, { force: true })
}

/**
 * Unpacks a logbook from a file of any origin into a database of its own, reads all of it through, and
 * tells what is in it. Throws why where it cannot be read; nothing of it is left then.
 */
export const unpackLogbook = async (
  bytes: Uint8Array<ArrayBuffer>,
  { phrase, into }: UnpackAsked,
  step: (done: number) => void,
): Promise<Unpacked> => {
  const packed = await unsealed(bytes, phrase)
  step(0.1)
  createPrivateFile(into)
  try {
    const from = isBackup(packed)
      ? await putDatabase(packed, into, step)
      : putPacked(packed, into, step)
    step(0.7)
    if (!(await isSoundCopy(into, MIGRATIONS))) return damaged()
    const inside = lookInto(into, (done) => step(0.8 + 0.2 * done))
    step(1)
    return { from, ...inside }
  } catch (error) {
    removePut(into)
    throw isNamed(error) ? error : new CannotRead('logbook-file-damaged')
  }
}

/** What is told as it is: a reason, or the disk. */
const isNamed = (error: unknown): boolean =>
  (error instanceof CannotRead && error.refusal.reason !== 'file-damaged') ||
  isDiskFull(error) ||
  (error instanceof Error && 'syscall' in error)
