import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { withWal } from '#electron/host/logbook/storage/walImage.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const written = () => {
  const path = join(temporaryFolder(), 'a.db')
  const connection = connect(path)
  connection.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; CREATE TABLE t (x)')
  for (let n = 0; n < 12; n += 1)
    connection.exec(`INSERT INTO t VALUES ('${String(n).repeat(900)}')`)
  const [database, wal] = [readFileSync(path), readFileSync(`${path}-wal`)]
  connection.close()
  return { database, wal }
}

const rowsIn = (image: Buffer): number => {
  const connection = connect(':memory:')
  connection.database.deserialize(image)
  const isThere = connection.value("SELECT count(*) FROM sqlite_schema WHERE name = 't'") === 1
  const rows = isThere ? Number(connection.value('SELECT count(*) FROM t')) : -1
  connection.close()
  return rows
}

test('a database and its write-ahead log are read together as SQLite reads them, cut anywhere', () => {
  const { database, wal } = written()
  expect(rowsIn(withWal(database, wal))).toBe(12)
  const found = new Set<number>()
  for (let cut = 0; cut <= wal.length; cut += 997)
    found.add(rowsIn(withWal(database, wal.subarray(0, cut))))
  expect([...found]).toEqual([...found].toSorted((a, b) => a - b))
  expect(found.size).toBeGreaterThan(10)
})

test('a frame in which a byte is another one ends it', () => {
  const { database, wal } = written()
  const flipped = Buffer.from(wal)
  const middle = Math.floor(wal.length / 2)
  flipped[middle] = (flipped[middle] ?? 0) ^ 1
  const rows = rowsIn(withWal(database, flipped))
  expect(rows).toBeGreaterThan(0)
  expect(rows).toBeLessThan(12)
})
