import { describe, expect, it } from 'vitest'
import { isOwnPage } from '#electron/desktop/ownOrigin.ts'

describe('our own page', () => {
  it('is told from look-alikes', () => {
    expect(isOwnPage('app://relance/index.html')).toBe(true)
    for (const url of [
      'app://relance.evil/',
      'app://x@relance/',
      'https://relance/',
      'file:///',
      '',
    ])
      expect(isOwnPage(url)).toBe(false)
  })
})
