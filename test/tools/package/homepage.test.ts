import { expect, it } from 'vitest'
import { homepageOf } from '#tools/package/homepage.mjs'

it.each([
  ['https://github.com/someone/relance.git\n', 'https://github.com/someone/relance'],
  ['git@github.com:someone/relance.git\n', 'https://github.com/someone/relance'],
  ['ssh://git@example.org/someone/relance.git', 'https://example.org/someone/relance'],
  ['https://name:secret@example.org/relance', 'https://example.org/relance'],
  ['', 'https://relance.invalid/'],
  ['/home/someone/relance', 'https://relance.invalid/'],
  ['https://', 'https://relance.invalid/'],
])('of a clone from %j is %s', (origin, homepage) => {
  expect(homepageOf(origin)).toBe(homepage)
})
