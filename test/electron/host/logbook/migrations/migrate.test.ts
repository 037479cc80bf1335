import { expect, test } from 'vitest'
import { migrate, schemaVersion } from '#electron/host/logbook/migrations/migrate.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'

const first = ({ exec }: { exec: (sql: string) => void }) => exec('CREATE TABLE one (id)')
const second = ({ exec }: { exec: (sql: string) => void }) => exec('CREATE TABLE two (id)')
const failing = () => {
  throw new Error('half-way')
}

const tables = (connection: ReturnType<typeof connect>) =>
  Array.from(
    connection.prepare('SELECT name FROM sqlite_schema ORDER BY name').iterate(),
    ([name]) => name,
  )

test('each step runs once, in order, whatever the version it starts from', () => {
  const connection = connect(':memory:')
  migrate(connection, [first])
  expect([schemaVersion(connection), tables(connection)]).toEqual([1, ['one']])
  migrate(connection, [first, second])
  expect([schemaVersion(connection), tables(connection)]).toEqual([2, ['one', 'two']])
  migrate(connection, [first, second])
  expect(schemaVersion(connection)).toBe(2)
})

test('a step that fails leaves the schema of before', () => {
  const connection = connect(':memory:')
  migrate(connection, [first])
  expect(() => migrate(connection, [first, second, failing])).toThrow('half-way')
  expect([schemaVersion(connection), tables(connection)]).toEqual([1, ['one']])
})
