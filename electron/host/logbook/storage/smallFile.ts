import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'

/** More than any small file beside the logbook holds, in bytes; a list of shared files is the longest. */
const SMALL_BYTES = 64_000_000

/**
 * The text of a small file. One that is larger than any of ours was not written by us: it is refused as
 * the system refuses others (`EFBIG`), and never read into memory.
 */
export const readSmallFile = (path: string, mostBytes = SMALL_BYTES): string => {
  const handle = openSync(path, 'r')
  try {
    if (fstatSync(handle).size > mostBytes)
      throw Object.assign(new Error('Too large'), { code: 'EFBIG', syscall: 'read' })
    return readFileSync(handle, 'utf8')
  } finally {
    closeSync(handle)
  }
}
