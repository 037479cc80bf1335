import { closeSync, fstatSync, readFileSync } from 'node:fs'
import { openPlain } from './plainFile.ts'
import { isForNow } from './sqliteError.ts'

/** More than any small file beside the logbook holds, in bytes; a list of shared files is the longest. */
const SMALL_BYTES = 64_000_000

/** How often, and after how many milliseconds, what is refused for now is tried again. */
const TRIES = 5
const PAUSE_MS = 40

/**
 * The text of a small file. What another program holds for a moment is waited for, a fifth of a second at
 * most. One that is larger than any of ours was not written by us: it is refused as
 * the system refuses others (`EFBIG`), and never read into memory.
 */
export const readSmallFile = (path: string, mostBytes = SMALL_BYTES): string => {
  for (let tries = 1; ; tries += 1) {
    try {
      return readOnce(path, mostBytes)
    } catch (error) {
      if (tries === TRIES || !isForNow(error)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

const readOnce = (path: string, mostBytes: number): string => {
  const handle = openPlain(path)
  try {
    if (fstatSync(handle).size > mostBytes)
      throw Object.assign(new Error('Too large'), { code: 'EFBIG', syscall: 'read' })
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}
