import { expect, it } from 'vitest'
import { makeEventPlaces } from '#electron/host/logbook/events/eventPlaces.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'

it('the place of an event is found by its hash, before a position, with the log passed over once', () => {
  const connection = connect(':memory:')
  connection.exec(`CREATE TABLE events (seq INTEGER PRIMARY KEY, device, n, lamport, envelope, hash);
    INSERT INTO events VALUES (1, 1, 1, 1, 1, x'0a'), (2, 2, 1, 2, 2, x'0b'), (3, 1, 2, 3, 2, x'0c')`)
  const asked: string[] = []
  const placeOf = makeEventPlaces(() => ({
    ...connection,
    prepare: (sql) => {
      asked.push(sql)
      return connection.prepare(sql)
    },
  }))
  expect(placeOf('0b', 3)).toEqual({ seq: 2, device: 2, n: 1, lamport: 2, envelope: 2 })
  expect(placeOf('0c', 3)).toBeUndefined()
  expect(placeOf('0b', 2)).toBeUndefined()
  for (let again = 0; again < 50; again += 1) expect(placeOf('0a', 3)?.n).toBe(1)
  expect(asked).toHaveLength(1)
  expect(placeOf('0c', 4)?.lamport).toBe(3)
  connection.close()
})
