import { closeSync, lstatSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KeptProblem } from '#contract/outgoingCalendar.ts'
import { isDiskFull, isSystemError } from '#electron/host/logbook/storage/sqliteError.ts'

/** Enough of a file to see whose it is, in bytes. */
const HEAD_BYTES = 2_000
/** More logbooks than anybody keeps in one folder. */
const NAMES_MAX = 50

const headOf = (path: string): string => {
  const handle = openSync(path, 'r')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    return head.subarray(0, readSync(handle, head, 0, HEAD_BYTES, 0)).toString('utf8')
  } finally {
    closeSync(handle)
  }
}

/** Whether a name is taken, by a link that leads nowhere too: that one is somebody else's. */
const isTaken = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined

const isOwn = (path: string, id: string): boolean => {
  try {
    // To open a pipe waits for whoever writes to it.
    return statSync(path).isFile() && headOf(path).includes(`X-RELANCE-CALENDAR:${id}`)
  } catch {
    return false
  }
}

/**
 * Where this logbook keeps its calendar in a folder: where it did before, else under a name that nobody
 * has. A file of somebody else, or of another logbook, is never written over.
 */
export const keptFileIn = (folder: string, id: string): string | null => {
  for (let place = 1; place <= NAMES_MAX; place += 1) {
    const path = join(folder, place === 1 ? 'Relance.ics' : `Relance ${String(place)}.ics`)
    if (!isTaken(path) || isOwn(path, id)) return path
  }
  return null
}

const GONE = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE'])
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS'])

/** An empty one may be ours on its way. */
const isEmpty = (path: string): boolean => lstatSync(path).isFile() && lstatSync(path).size === 0

/** The same for a calendar that is kept already: another place where somebody put a file of theirs into its own. */
export const keptFileAt = (path: string, id: string): string =>
  !isTaken(path) || isEmpty(path) || isOwn(path, id)
    ? path
    : (keptFileIn(dirname(path), id) ?? path)

/** Why a file could not be written, in the person's terms. */
export const keptProblem = (error: unknown): KeptProblem => {
  if (isDiskFull(error)) return 'full'
  if (!isSystemError(error) && !(error instanceof Error && 'code' in error)) return 'failed'
  const code = String((error as { readonly code?: unknown }).code)
  if (GONE.has(code)) return 'gone'
  return REFUSED.has(code) ? 'refused' : 'failed'
}
