import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, type Connection } from './connection.ts'

const isPending = (path: string): boolean => existsSync(path) && statSync(path).size > 0

/**
 * Opens a database to look at it without changing one byte of it, its side files or its folder.
 * With nothing pending SQLite reads the file as immutable; with a journal left by a crash it would
 * have to write to read it, so a private copy is read instead and removed on closing.
 * `asCopy` asks for that copy in any case, one that may be written to.
 * To be called while nobody writes to the file: under the logbook's lock, or in a read-only folder.
 */
export const openUntouched = (path: string, asCopy = false): Connection => {
  const pending = ['-wal', '-journal'].filter((suffix) => isPending(path + suffix))
  if (pending.length === 0 && !asCopy) {
    const address = pathToFileURL(path)
    address.searchParams.set('immutable', '1')
    return connect(address, { readOnly: true })
  }
  const folder = mkdtempSync(join(tmpdir(), 'relance-'))
  const forget = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, basename(path))
    for (const suffix of ['', ...pending]) {
      copyFileSync(path + suffix, copy + suffix)
      // A read-only original gives a read-only copy.
      chmodSync(copy + suffix, 0o600)
    }
    const connection = connect(copy)
    return {
      ...connection,
      close: () => {
        connection.close()
        forget()
      },
    }
  } catch (error) {
    forget()
    throw error
  }
}
