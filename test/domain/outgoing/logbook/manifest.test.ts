import * as v from 'valibot'
import { expect, it } from 'vitest'
import { LOGBOOK_BOUNDS } from '#domain/incoming/bounds.ts'
import { manifestSchema } from '#domain/outgoing/logbook/manifest.ts'

const withPart = (bytes: number) => ({
  ...{ format: 'relance', version: 1, needs: 1, program: '0.1.0', computer: 'bureau' },
  ...{ madeAt: '2026-11-24T09:30:00.000Z', logbook: '0123abcd' },
  counts: { applications: 10_000, people: 10_000, entries: 80_000, events: 100_000 },
  parts: [{ name: 'events.jsonl', lines: 100_000, bytes, sha256: '0'.repeat(64) }],
})

it.each([
  ['of ten thousand applications with their messages', 140_000_000, true],
  ['as large as all that is unpacked', LOGBOOK_BOUNDS.unpackedBytes, true],
  ['larger than that', LOGBOOK_BOUNDS.unpackedBytes + 1, false],
])('a part may be %s: %i bytes', (_, bytes, fits) => {
  expect(v.safeParse(manifestSchema, withPart(bytes)).success).toBe(fits)
})
