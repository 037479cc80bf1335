import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { machinePrint } from '#electron/host/machine/machinePrint.ts'

/**
 * How a file is called while it is saved: hidden, ours whatever the person calls theirs, and with the
 * process that makes it and its machine, as several may save into one folder.
 */
const HALF = /^\.relance-unfinished-(?<pid>\d+)-(?<machine>[\da-f]{8})-[\da-f]{16}$/u

/** Those that this process is making. */
const making = new Set<string>()

/** A name for a file that is saved in a folder; `end` says that it stands there no more. */
export const beginHalf = (folder: string): { readonly half: string; readonly end: () => void } => {
  const mark = `${String(process.pid)}-${machinePrint()}-${randomBytes(8).toString('hex')}`
  const half = join(folder, `.relance-unfinished-${mark}`)
  making.add(half)
  return { half, end: () => void making.delete(half) }
}

const runs = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Who makes a file: nobody any more as far as it can be told, which it cannot of another machine. */
type Maker = 'nobody' | 'somebody' | 'elsewhere'

/** Who makes the file of a path; null for a file that is none of these. */
export const makerOf = (path: string): Maker | null => {
  const { pid, machine } = HALF.exec(basename(path))?.groups ?? {}
  if (pid === undefined) return null
  if (making.has(path)) return 'somebody'
  if (machine !== machinePrint()) return 'elsewhere'
  return runs(Number(pid)) ? 'somebody' : 'nobody'
}

/** Removes from a folder what a kill left of a file that was being saved there. */
export const removeLeftBehind = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (makerOf(path) === 'nobody') await rm(path, { force: true }).catch(() => undefined)
  }
}
