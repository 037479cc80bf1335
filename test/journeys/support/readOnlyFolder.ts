import { execFileSync } from 'node:child_process'
import { accessSync, chmodSync, constants } from 'node:fs'

/** A folder that refuses writing for the time of a test. */
export interface ReadOnlyFolder {
  readonly release: () => void
}

const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' })
/** Detached at once, gone when the last program lets go: a failing test may leave one running. */
const unmount = (folder: string) => execFileSync('umount', ['--lazy', folder])

/** Its rights are taken away: enough for everybody but root. */
const byRights = (folder: string): ReadOnlyFolder => {
  chmodSync(folder, 0o500)
  return { release: () => chmodSync(folder, 0o700) }
}

/** Mounted onto itself, read-only: holds for root too. */
const byMount = (folder: string): ReadOnlyFolder => {
  mount('--bind', folder, folder)
  try {
    mount('-o', 'remount,ro,bind', folder)
  } catch (error) {
    unmount(folder)
    throw error
  }
  return { release: () => void unmount(folder) }
}

const refusesWriting = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK)
    return false
  } catch {
    return true
  }
}

/** Makes a folder read-only; a sentence where this machine has no means to. */
export const makeReadOnly = (folder: string): ReadOnlyFolder | string => {
  if (process.platform === 'win32') return 'Windows folders have no such right'
  if (process.getuid?.() !== 0) {
    const held = byRights(folder)
    if (refusesWriting(folder)) return held
    held.release()
    return 'this user may write everywhere'
  }
  try {
    return byMount(folder)
  } catch {
    return 'root here may not mount, and rights do not bind it'
  }
}
