import { expect, it } from 'vitest'
import { keptWhileOpen } from '#ui/keptWhileOpen.ts'

it('keeps one thing for each of what they are about, until it is forgotten', () => {
  const { of, keep, forget, all } = keptWhileOpen<string>()
  keep(['a', undefined], 'begun')
  keep(['a', 'b'], 'other')
  keep(['a', undefined], 'gone on with')
  expect(of(['a', undefined])).toBe('gone on with')
  expect(of(['b', undefined])).toBeUndefined()
  expect(all()).toEqual(['gone on with', 'other'])
  forget(['a', undefined])
  expect(of(['a', undefined])).toBeUndefined()
  expect(of(['a', 'b'])).toBe('other')
})

it('does not take ids that read alike for the same', () => {
  const { of, keep } = keptWhileOpen<string>()
  keep(['a/b', undefined], 'begun')
  expect(of(['a', 'b'])).toBeUndefined()
})
