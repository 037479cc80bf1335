import { link, lstat, open, realpath, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { syncFolder } from '#electron/host/logbook/storage/durableFile.ts'
import { knowsNoLinks } from '#electron/host/machine/noLinks.ts'
import { beginHalf, removeLeftBehind } from './half.ts'

const fill = async (handle: FileHandle, content: string | Uint8Array): Promise<void> => {
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

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
    if (!knowsNoLinks(error)) throw error
    // Between the look and the name somebody may take it: such a disk can do no better.
    if (await isThere(path)) throw Object.assign(new Error('There already'), { code: 'EEXIST' })
    await rename(half, path)
    return
  }
  await rm(half, { force: true })
}

/** What a folder answers that takes no file beside the one that may be written. */
const TAKES_NO_OTHER: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY'])

const takesNoOther = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && TAKES_NO_OTHER.has(error.code)

/** Writes over what stands there; what did not stand there is not left half made. */
const writeOver = async (path: string, content: string | Uint8Array): Promise<void> => {
  const wasThere = await isThere(path)
  const handle = await open(path, 'w', 0o600)
  try {
    // The file of somebody else keeps its rights.
    await handle.chmod(0o600).catch(() => undefined)
    await fill(handle, content)
  } catch (error) {
    if (!wasThere) await rm(path, { force: true }).catch(() => undefined)
    throw error
  }
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
 * and nothing half made has its name. Only its owner can read it. A file that may be written in a folder
 * that takes no other is written over, which a kill may cut short. Errors of the system are thrown.
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
  const { half, end } = beginHalf(folder)
  onHalf?.(half)
  try {
    await fill(await open(half, 'wx', 0o600), content)
    await (onlyNew ? nameNew(half, target) : rename(half, target))
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined)
    if (onlyNew || !takesNoOther(error)) throw error
    await writeOver(target, content)
  } finally {
    end()
  }
  try {
    syncFolder(folder)
  } catch {
    // Some network and sync folders take no fsync of a folder; the file in it is on the disk.
  }
}
