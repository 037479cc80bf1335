import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file that holds the logbook of a folder. */
export const logbookFile = (folder: string): string => join(folder, 'relance.db')

/** SHA-256 of a file: the same only while it is kept byte for byte. */
export const fingerprint = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')
