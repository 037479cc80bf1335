import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneLine, isolated } from '#domain/bidi.ts'

describe('a value beside others', () => {
  it.each([
    ['محمد علي', '\u2068محمد علي\u2069'],
    ['דנה כהן', '\u2068דנה כהן\u2069'],
    ['Brumelle (محمد)', '\u2068Brumelle (محمد)\u2069'],
    ['Nadia Benali', 'Nadia Benali'],
    ['李小龙', '李小龙'],
    ['', ''],
  ])('%j is shown as %j', (value, shown) => {
    expect(isolated(value)).toBe(shown)
    expect(isolated(shown)).toBe(shown)
  })

  it('does not turn round what stands beside it', () => {
    expect(inOneLine(['1\u00A0h', 'محمد علي'])).toBe('1\u00A0h · \u2068محمد علي\u2069')
    expect(inOneLine(['Brumelle', undefined, '', 'Lyon'])).toBe('Brumelle · Lyon')
  })

  it('is left as it is where no letter is written from right to left', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aÉ1 ·(,李'.split('')) }), (value) => {
        expect(isolated(value)).toBe(value)
      }),
    )
  })
})
