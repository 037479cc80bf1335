import { closeSync, readSync } from 'node:fs'
import { openPlain } from './plainFile.ts'
import { isSystemError } from './sqliteError.ts'

/** Says in the file that it is Relance's: the letters "Rlnc". */
export const APPLICATION_ID = 0x526c6e63

/** What the first 100 bytes of a file say, read without SQLite. */
export type FileHeader =
  | { readonly kind: 'missing' | 'empty' | 'not-sqlite' | 'other-application' }
  | { readonly kind: 'logbook'; readonly userVersion: number }

const HEADER_BYTES = 100
const USER_VERSION_AT = 60
/** Which journal is used for writing and for reading: 1 a rollback journal, 2 a write-ahead log. */
const FORMATS_AT = 18
const APPLICATION_ID_AT = 68

/** Whether bytes begin as a logbook does, whatever becomes of the rest. */
export const isBackupHead = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_BYTES))
  return (
    head.length === HEADER_BYTES &&
    head.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    head.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID
  )
}

/** Reads the header (https://www.sqlite.org/fileformat.html#the_database_header). */
export const readFileHeader = (path: string): FileHeader => {
  let file: number
  try {
    file = openPlain(path)
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { kind: 'missing' }
    throw error
  }
  try {
    const header = Buffer.alloc(HEADER_BYTES)
    const length = readSync(file, header, 0, HEADER_BYTES, 0)
    if (length === 0) return { kind: 'empty' }
    if (length < HEADER_BYTES || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
      return { kind: 'not-sqlite' }
    // Of any other journal SQLite would say that the file may not be written, or opens nothing.
    if (header.subarray(FORMATS_AT, FORMATS_AT + 2).some((format) => format !== 1 && format !== 2))
      return { kind: 'not-sqlite' }
    if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID)
      return { kind: 'other-application' }
    return { kind: 'logbook', userVersion: header.readUInt32BE(USER_VERSION_AT) }
  } finally {
    closeSync(file)
  }
}
