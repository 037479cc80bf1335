import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { GENESIS } from '#electron/host/logbook/events/envelope.ts'
import { SIDE_FILES, type LogbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { markExistence } from '#electron/host/logbook/files/marker.ts'
import { nameAside } from '#electron/host/logbook/files/setAside.ts'
import { publish, syncFolder } from '#electron/host/logbook/storage/durableFile.ts'
import { unfinished } from '#electron/host/logbook/storage/unfinished.ts'

/** The database that is to take the place, until it has. */
const INCOMING = 'relance.db.incoming'

const planSchema = v.strictObject({
  aside: v.pipe(v.string(), v.regex(/^relance\.set-aside-[\dTZ-]+\.db$/u)),
})

const readPlan = (paths: LogbookPaths): { readonly aside: string } | null => {
  try {
    return v.parse(planSchema, JSON.parse(readFileSync(paths.exchange, 'utf8')))
  } catch {
    return null
  }
}

const moveAside = (paths: LogbookPaths, aside: string): void => {
  // Side files first: a database never stands there without what it needs to be read whole.
  for (const side of [...SIDE_FILES, ''])
    if (existsSync(paths.database + side))
      renameSync(paths.database + side, join(paths.folder, aside) + side)
  syncFolder(paths.folder)
}

/** Whether a crash left something of an exchange. */
export const exchangeUnderWay = (paths: LogbookPaths): boolean =>
  existsSync(paths.exchange) || existsSync(join(paths.folder, INCOMING))

/**
 * Finishes an exchange that a crash cut short: once it was noted it is done to its end, before that
 * nothing of it is left. Under the lock of the logbook.
 */
export const finishExchange = (paths: LogbookPaths): void => {
  const incoming = join(paths.folder, INCOMING)
  if (!existsSync(paths.exchange)) {
    rmSync(incoming, { force: true })
    return
  }
  if (existsSync(incoming)) {
    // A note that is not legible was damaged since: the name it gave is lost, and any other will do.
    moveAside(paths, readPlan(paths)?.aside ?? basename(nameAside(paths, 0)))
    renameSync(incoming, paths.database)
  }
  rmSync(paths.device, { force: true })
  markExistence(paths.marker, GENESIS)
  syncFolder(paths.folder)
  rmSync(paths.exchange, { force: true })
  syncFolder(paths.folder)
}

/**
 * Puts a finished database in the place of the one that is there, which is set aside under a name of
 * its own and never deleted. Killed anywhere, all is as before or it is done at the next opening:
 * the note is what decides. The folder writes under a new id from then on. Under the lock.
 */
export const exchange = (finished: string, paths: LogbookPaths, atMs: number): void => {
  publish(finished, join(paths.folder, INCOMING))
  const note = unfinished(paths.exchange)
  rmSync(note, { force: true })
  const plan = { aside: basename(nameAside(paths, atMs)) }
  writeFileSync(note, JSON.stringify(plan), { mode: 0o600, flag: 'wx' })
  publish(note, paths.exchange)
  finishExchange(paths)
}
