import { expect, it } from 'vitest'
import { bulleted, enumerated, sideBySide } from '#domain/messages/lists.ts'

it('enumerates as each language does', () => {
  expect(enumerated([], 'fr')).toBeUndefined()
  expect(enumerated(['a'], 'fr')).toBe('a')
  expect(enumerated(['a', 'b'], 'fr')).toBe('a et b')
  expect(enumerated(['a', 'b', 'c'], 'fr')).toBe('a, b et c')
  expect(enumerated(['a'], 'en')).toBe('a')
  expect(enumerated(['a', 'b'], 'en')).toBe('a and b')
  expect(enumerated(['a', 'b', 'c'], 'en')).toBe('a, b and c')
})

it('sets whole phrases side by side, and one below the other', () => {
  expect(sideBySide([], 'fr')).toBeUndefined()
  expect(sideBySide(['a', 'b'], 'fr')).toBe('a\u202F; b')
  expect(sideBySide(['a', 'b'], 'en')).toBe('a; b')
  expect(bulleted(['a', 'b'])).toBe('– a\n– b')
})
