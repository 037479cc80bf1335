import { expect, test } from 'vitest'
import {
  isDiskFull,
  refusesWriting,
  sqliteError,
  writeRefusal,
} from '#electron/host/logbook/storage/sqliteError.ts'

const ofSqlite = (errcode: number) => Object.assign(new Error('sqlite'), { errcode })
const ofSystem = (code: string) => Object.assign(new Error('system'), { code })

test.each([
  [5, 'busy', 'not-saved'],
  [8, 'readonly', 'read-only'],
  [10, 'ioerr', 'not-saved'],
  // Extended codes carry the primary one in their low byte: SQLITE_IOERR_FSYNC.
  [10 | (4 << 8), 'ioerr', 'not-saved'],
  [11, 'corrupt', 'not-saved'],
  [13, 'full', 'disk-full'],
  [14, 'cantopen', 'not-saved'],
  [1, null, null],
  [19, null, null],
])('SQLite error %i is %s and told as %s', (errcode, name, reason) => {
  expect(sqliteError(ofSqlite(errcode))).toBe(name)
  expect(writeRefusal(ofSqlite(errcode))).toBe(reason)
})

test('other errors are bugs, not refusals', () => {
  expect(writeRefusal(new TypeError('bug'))).toBeNull()
  expect(writeRefusal('thrown')).toBeNull()
  expect(refusesWriting(ofSystem('ENOENT'))).toBe(false)
})

test.each(['EROFS', 'EACCES', 'EPERM', 'ENOSPC'])('%s refuses writing', (code) => {
  expect(refusesWriting(ofSystem(code))).toBe(true)
  expect(isDiskFull(ofSystem(code))).toBe(code === 'ENOSPC')
})
