import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect, type Connection } from './connection.ts'
import { refusesWriting } from './sqliteError.ts'
import { unfinished } from './unfinished.ts'
import { withWal } from './walImage.ts'

const isPending = (path: string): boolean => existsSync(path) && statSync(path).size > 0

/** Node before 24.16 cannot hold a given database in memory. */
const canDeserialize = (connection: Connection): boolean =>
  typeof connection.database.deserialize === 'function'

const inMemory = (path: string, hasWal: boolean): Connection | null => {
  const connection = connect(':memory:')
  if (!canDeserialize(connection)) {
    connection.close()
    return null
  }
  const image = withWal(readFileSync(path), hasWal ? readFileSync(`${path}-wal`) : Buffer.alloc(0))
  try {
    connection.database.deserialize(image)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/** A folder for a private copy: within the logbook's own, where the next opening would clear it away. */
const roomFor = (path: string): string => {
  try {
    return mkdtempSync(unfinished(join(dirname(path), 'relance-look-')))
  } catch (error) {
    if (!refusesWriting(error)) throw error
    return mkdtempSync(join(tmpdir(), 'relance-'))
  }
}

const ofCopy = (path: string, pending: readonly string[]): Connection => {
  const folder = roomFor(path)
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

/**
 * Opens a database to look at it without changing one byte of it, its side files or its folder.
 * With nothing pending SQLite reads the file as immutable; with a write-ahead log left by a crash
 * both are put together in memory, and only what this Node cannot hold there is copied.
 * `asCopy` asks for a private copy in any case, one that may be written to.
 * To be called while nobody writes to the file: under the logbook's lock, or in a read-only folder.
 */
export const openUntouched = (path: string, asCopy = false): Connection => {
  const pending = ['-wal', '-journal'].filter((suffix) => isPending(path + suffix))
  if (pending.length === 0 && !asCopy) {
    const address = pathToFileURL(path)
    address.searchParams.set('immutable', '1')
    return connect(address, { readOnly: true })
  }
  const held = pending.includes('-journal') ? null : inMemory(path, pending.includes('-wal'))
  return held ?? ofCopy(path, pending)
}
