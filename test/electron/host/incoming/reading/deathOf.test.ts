import { expect, it } from 'vitest'
import { deathOf } from '#electron/host/incoming/reading/deathOf.ts'

const OUT_OF_MEMORY = { code: 'ERR_WORKER_OUT_OF_MEMORY' }

it.each([
  ['open', 'file-unpacks-too-large'],
  ['table', 'file-unpacks-too-large'],
  ['unpack', 'logbook-unpacks-too-large'],
  ['pack', 'logbook-unpacks-too-large'],
  ['look', 'logbook-unpacks-too-large'],
] as const)('a thread that ran out of memory at %s tells what was too large', (name, reason) => {
  expect(deathOf(OUT_OF_MEMORY, [name])).toEqual({ ok: false, reason })
  expect(deathOf({ code: 'ERR_ELSE' }, [name])).toEqual({ ok: false, reason: 'file-damaged' })
})
