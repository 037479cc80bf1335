import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { makePartWriter } from '#electron/host/outgoing/logbook/partWriter.ts'

it.each([
  ['1970, without a battery', 0],
  ['2200', Date.UTC(2200, 0, 1)],
])('a file is packed whatever the clock says: %s', (_, madeAt) => {
  const writer = makePartWriter(madeAt)
  writer.write('events.jsonl', ['{}'])
  const parts = unzipSync(writer.end())
  expect(strFromU8(parts['events.jsonl'] ?? new Uint8Array())).toBe('{}\n')
})
