import { expect, it, onTestFinished } from 'vitest'
import { namesIn } from '#electron/host/logbook/events/namedDrafts.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'

it('what another program noted as somebody in a form unknown here stands in the way of no erasure', () => {
  const connection = connect(':memory:')
  onTestFinished(() => {
    connection.close()
  })
  connection.exec('CREATE TABLE events (seq INTEGER PRIMARY KEY, type TEXT, body TEXT)')
  const bodies = ['{"person":"Rossi"}', '{"person":[1]}', '{}', '{"person":null}', 'not JSON', null]
  bodies.push('{"person":{"name":"Anna Rossi"}}')
  const add = connection.prepare("INSERT INTO events (type, body) VALUES ('person-noted', ?)")
  for (const body of bodies) add.run(body)
  const found = namesIn(connection, [1, 2, 3, 4, 5, 6, 7, 8])
  expect(found.filter(({ words }) => words.length > 0)).toHaveLength(1)
  expect(found).toHaveLength(1)
})
