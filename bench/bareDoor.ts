/**
 * The least that a change through a door can be: a program of its own that answers over HTTP with what it
 * was sent, once it stands in SQLite with the settings of the log. Prints its address; ends with its input.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Salt, three hashes and the envelope of one event, in bytes. */
const ENVELOPE_BYTES = 230

const bare = new DatabaseSync(join(process.argv[2] ?? '', 'bare.db'))
bare.exec(`
  PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;
  CREATE TABLE rows (seq INTEGER PRIMARY KEY, envelope BLOB NOT NULL, body TEXT NOT NULL) STRICT;
`)
const insert = bare.prepare('INSERT INTO rows (envelope, body) VALUES (?, ?)')
const envelope = new Uint8Array(ENVELOPE_BYTES)

const server = createServer((request, response) => {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => {
    insert.run(envelope, body)
    response.setHeader('Content-Type', 'application/json')
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
})
