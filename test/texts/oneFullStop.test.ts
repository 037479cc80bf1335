import { describe, expect, it } from 'vitest'
import { oneFullStop } from '#texts/oneFullStop.ts'

describe('a sentence that ends with an abbreviation', () => {
  it.each([
    [
      'Ils ont annoncé une date, mar. 1er déc.. Avant ce jour…',
      'Ils ont annoncé une date, mar. 1er déc. Avant ce jour…',
    ],
    ['Le mer. 11 nov..', 'Le mer. 11 nov.'],
    ['Plus tard...', 'Plus tard...'],
    ['24.11..2026', '24.11..2026'],
  ])('%s', (written, read) => {
    expect(oneFullStop(written)).toBe(read)
  })
})
