import { expect, test } from 'vitest'
import { connect, type Storable } from '#electron/host/logbook/storage/connection.ts'

const inserted = (...values: readonly unknown[]) => {
  const connection = connect(':memory:')
  connection.exec('CREATE TABLE things (a, b, c)')
  const insert = connection.prepare('INSERT INTO things VALUES (?, ?, ?)')
  insert.run(...(values as readonly Storable[]))
  return connection.prepare('SELECT a, b, c FROM things').get()
}

test('what SQLite stores comes back as it was', () => {
  expect(inserted(null, 'élève', 1.5)).toEqual([null, 'élève', 1.5])
  expect(inserted(7n, new Uint8Array([1, 2]), '')).toEqual([7, new Uint8Array([1, 2]), ''])
})

test.each([
  [new Date(0)],
  [{}],
  [[]],
  [true],
  [undefined],
  [Number.NaN],
  [Number.POSITIVE_INFINITY],
  [Symbol('s')],
])('what SQLite would bind wrongly (%s) is refused, whatever its place', (value) => {
  expect(() => inserted(value, 'b', 'c')).toThrow(TypeError)
  expect(() => inserted('a', 'b', value)).toThrow(TypeError)
})

test('a value asked for where there is no row is null', () => {
  expect(connect(':memory:').value('SELECT 1 WHERE 0')).toBeNull()
})
