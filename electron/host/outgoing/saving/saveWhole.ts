import { randomBytes } from 'node:crypto'
import { link, lstat, open, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { syncFolder } from '#electron/host/logbook/storage/durableFile.ts'

/**
 * How a file is called while it is saved: hidden, ours whatever the person calls theirs, and with the
 * process that makes it.
 */
const HALF = /^\.relance-unfinished-(?<pid>\d+)-[\da-f]{16}$/u

/** Those that this process is making. */
const making = new Set<string>()

const halfIn = (folder: string): string =>
  join(folder, `.relance-unfinished-${String(process.pid)}-${randomBytes(8).toString('hex')}`)

const runs = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // It runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether a path is that of a file which nobody is making any more. */
export const isLeftBehind = (path: string): boolean => {
  const pid = HALF.exec(basename(path))?.groups?.['pid']
  return pid !== undefined && !making.has(path) && !runs(Number(pid))
}

/** Removes from a folder what a kill left of a file that was being saved there. */
const removeLeftBehind = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if (isLeftBehind(path)) await rm(path, { force: true }).catch(() => undefined)
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const write = async (half: string, content: string | Uint8Array): Promise<void> => {
  const handle = await open(half, 'wx', 0o600)
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** What a file system answers that knows no second name for a file. */
const NO_LINKS = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'])

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

/** Gives a finished file a name that nobody has; throws `EEXIST` where somebody does. */
const nameNew = async (half: string, path: string): Promise<void> => {
  try {
    await link(half, path)
  } catch (error) {
    if (!NO_LINKS.has(String(codeOf(error)))) throw error
    // Between the look and the name somebody may take it: such a disk can do no better.
    if (await isThere(path)) throw Object.assign(new Error('There already'), { code: 'EEXIST' })
    await rename(half, path)
    return
  }
  await rm(half, { force: true })
}

/** Where a name leads to, as a link is not to be replaced by what it leads to. */
const leadsTo = (path: string): Promise<string> => realpath(path).catch(() => path)

/** What is saved, and how. */
export interface Saved {
  readonly path: string
  readonly content: string | Uint8Array
  /** What stands there already stays: `EEXIST` is thrown. */
  readonly onlyNew?: boolean
  /** Told the name while it is being made. */
  readonly onHalf?: (half: string) => void
}

/**
 * Saves a file where the person chose it: whatever stops this, at any step, what stood there is whole
 * and nothing half made has its name. Only its owner can read it. Errors of the system are thrown.
 */
export const saveWhole = async ({
  path,
  content,
  onlyNew = false,
  onHalf,
}: Saved): Promise<void> => {
  const target = onlyNew ? path : await leadsTo(path)
  const folder = dirname(target)
  await removeLeftBehind(folder)
  const half = halfIn(folder)
  making.add(half)
  onHalf?.(half)
  try {
    await write(half, content)
    await (onlyNew ? nameNew(half, target) : rename(half, target))
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    throw error
  } finally {
    making.delete(half)
  }
  try {
    syncFolder(folder)
  } catch {
    // Some network and sync folders take no fsync of a folder; the file in it is on the disk.
  }
}
