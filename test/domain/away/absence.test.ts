import * as v from 'valibot'
import { expect, it } from 'vitest'
import { absencesSchema } from '#domain/away/absence.ts'

it.each([
  ['2026-12-04', '2026-12-04', undefined],
  ['2026-12-04', '2026-12-03', 'last-before-first'],
  ['2026-01-01', '2027-01-01', undefined],
  ['2026-01-01', '2027-01-02', 'absence-too-long'],
  ['2026-02-30', '2026-03-02', 'date-impossible'],
])('from %s to %s: %s', (first, last, reason) => {
  const read = v.safeParse(absencesSchema, { a1: { first, last } })
  expect(read.issues?.[0].message).toBe(reason)
})
