import { expect, it } from 'vitest'
import { readPromise, type ReadPromises } from '#domain/forms/promiseWords.ts'

const read = (text: string): ReadPromises =>
  readPromise(text, { now: '2026-11-25T10:00', language: 'fr', region: 'CH-VD' })

it.each([
  ['semaine 49', '2026-12-04'],
  ['dans la semaine 51', '2026-12-18'],
  ['courant de la semaine 50', '2026-12-11'],
  ['début S50', '2026-12-08'],
])('a week by its number is its last day: %s', (text, date) => {
  expect(read(text)).toMatchObject({ sure: true, promises: [{ kind: 'by', date }] })
})

it('a week no year has is none', () => {
  expect(read('semaine 60').promises).toEqual([])
})
