import { copyFileSync, rmSync } from 'node:fs'
import { accepted, refused, type Outcome } from '#domain/outcome.ts'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { isSound } from '#electron/host/logbook/backups/soundness.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { copyRemains, REMAINS_ID } from '#electron/host/logbook/backups/remains.ts'
import { logbookPaths, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { filesSetAside } from '#electron/host/logbook/files/setAside.ts'
import { withLock } from '#electron/host/logbook/files/withLock.ts'
import { isSoundCopy } from '#electron/host/logbook/live/examination.ts'
import { UNTOLD, within, type Step, type Steps } from '#electron/host/logbook/storage/steps.ts'
import type { Migration } from '#electron/host/logbook/migrations/migration.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { createPrivateFile } from '#electron/host/logbook/storage/durableFile.ts'
import { openUntouched } from '#electron/host/logbook/storage/openUntouched.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'
import { openLog } from './openLog.ts'
import { exchange } from './exchange.ts'
import type { LogOptions, Opened } from './opened.ts'

/** The file of a copy, or null where there is none under this id. */
export const fileOf = (id: string, paths: LogbookPaths): string | null => {
  if (listBackups(paths.backups).some((backup) => backup.id === id))
    return backupPath(paths.backups, id)
  return filesSetAside(paths).find((file) => file.id === id)?.path ?? null
}

/** The share of the time after which a copy is read through, and takes its place. */
const PREPARED = 0.6

/** One file with all that a copy and its side files hold. */
const copyWhole = (from: string, to: string): void => {
  const connection = openUntouched(from)
  try {
    connection.prepare('VACUUM INTO ?').run(to)
  } finally {
    connection.close()
  }
}

/**
 * Whether a copy can be restored: it is there, whole, understood and what was written. To be asked
 * while the logbook is still open, so that what is refused leaves the session as it is.
 */
export const isRestorable = async (
  folder: string,
  id: string,
  options: LogOptions,
  step?: Step,
): Promise<boolean> => {
  const paths = logbookPaths(folder, options.backups)
  if (id === REMAINS_ID) return true
  const file = fileOf(id, paths)
  return file !== null && (await isSound(file, options.migrations ?? MIGRATIONS, step))
}

interface Preparing {
  readonly paths: LogbookPaths
  readonly migrations: readonly Migration[]
  readonly step: Step
}

const prepare = async (
  file: string,
  id: string,
  { paths, migrations, step }: Preparing,
): Promise<boolean> => {
  if (id === REMAINS_ID) copyRemains(paths.database, file, migrations)
  else {
    const from = fileOf(id, paths)
    if (from === null) return false
    // Copied bit for bit: what is wrong with it is found in the copy.
    if (from === backupPath(paths.backups, id)) copyFileSync(from, file)
    else if (await isSoundCopy(from, migrations)) copyWhole(from, file)
    else return false
  }
  return isSoundCopy(file, migrations, step)
}

/** What `make` put into an empty file takes the place of the logbook, which opens then. */
const exchanged = async (
  folder: string,
  options: LogOptions,
  make: (file: string, step: Step) => Promise<boolean>,
): Promise<Outcome<Opened>> => {
  const paths = logbookPaths(folder, options.backups)
  const { step, last } = options.steps ?? UNTOLD
  const done = await withLock(paths, async () => {
    const file = unfinished(paths.database)
    rmSync(file, { force: true })
    createPrivateFile(file)
    try {
      if (!(await make(file, within(step, 0, PREPARED)))) return refused('no-such-backup')
      step(PREPARED)
      last(PREPARED)
      exchange(file, paths, options.now())
      return accepted(undefined)
    } finally {
      rmSync(file, { force: true })
    }
  })
  const steps: Steps = { step, last: within(last, PREPARED, 1) }
  return done.ok ? accepted(await openLog(folder, { ...options, steps })) : done
}

/**
 * Puts a copy in the place of a closed logbook and opens it: a backup, a logbook set aside, or what
 * can be saved of a damaged one; the copy itself stays. What was there is set aside under another
 * name, never deleted, and can be restored in its turn. The copy is verified in full before anything
 * is touched: one that is not sound is refused with `no-such-backup`.
 */
export const restoreBackup = async (
  folder: string,
  id: string,
  options: LogOptions,
): Promise<Outcome<Opened>> => {
  const paths = logbookPaths(folder, options.backups)
  const migrations = options.migrations ?? MIGRATIONS
  return exchanged(folder, options, (file, step) => prepare(file, id, { paths, migrations, step }))
}

/**
 * The same with the finished database of another logbook, which goes away from where it was put.
 * One that is not sound is refused with `logbook-file-damaged`.
 */
export const replaceBy = async (
  folder: string,
  path: string,
  options: LogOptions,
): Promise<Outcome<Opened>> => {
  const replaced = await exchanged(folder, options, async (file, step) => {
    copyFileSync(path, file)
    return isSoundCopy(file, options.migrations ?? MIGRATIONS, step)
  })
  return !replaced.ok && replaced.reason === 'no-such-backup'
    ? refused('logbook-file-damaged')
    : replaced
}
