import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainSigns, tidyLine, tidyText } from '#domain/fields/tidy.ts'

describe('a line as it is kept', () => {
  it.each([
    ['\uFEFFNadia Benali\u200B', 'Nadia Benali'],
    ['Bru\u00ADmelle Lo\u200Bgis\u2060tique', 'Brumelle Logistique'],
    ['\u202ANadia Benali\u202C', 'Nadia Benali'],
    ['\u200E\u00A0Nadia\u00A0Benali \u200F', 'Nadia Benali'],
    ['Jean\u2011Pierre\u202FMartin', 'Jean-Pierre Martin'],
    ['Anne\uFE0F Roy', 'Anne Roy'],
    ['Anne\u200D Roy\u200C', 'Anne Roy'],
    ['Anne\u202ENadia', 'AnneNadia'],
    ['Anne\u0000\u0007 Roy', 'Anne Roy'],
    ['Anne\u2028Roy\r\n\tMartin', 'Anne Roy Martin'],
    ['\u200B\u202A\u202C\uFEFF', ''],
  ])('loses what came along unseen: %j', (typed, kept) => {
    expect(tidyLine(typed)).toBe(kept)
  })

  it.each([
    ['Persian', 'می\u200Cخواهم'],
    ['Malayalam, a joiner at the end', 'അവന്\u200D'],
    ['Sinhala', 'ශ්\u200Dරී'],
    ['Thai', 'สวัสดี\u200Bครับ'],
    ['a family', '👩\u200D👩\u200D👧'],
    ['a heart', '❤\uFE0F'],
    ['a key', '1\uFE0F\u20E3'],
    ['an ideograph with its own look', '葛\u{E0100}'],
    ['Arabic beside Latin, set in order', 'شركة\u200F (ABC) \u2066v2.1\u2069 نور'],
    ['French spacing', 'Merci\u00A0: une question\u202F?'],
    ['a number in groups', '10\u202F000 pas'],
    ['a hyphen, a dash', 'Saint-Exupéry – Paris'],
  ])('keeps what has a meaning: %s', (_, text) => {
    expect(tidyLine(text)).toBe(text)
    expect(tidyText(text)).toBe(text)
  })

  it('never leaves a direction open', () => {
    expect(tidyLine('\u202Bمحمد\u202C علي')).toBe('محمد علي')
    expect(tidyLine('محمد \u2069\u2067علي')).toBe('محمد علي')
  })

  it('is tidied once for all', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(
          ...'a é 1 م न ഩ ก 👩 \u200B \u200C \u200D \u200E \u202A \u202B \u202C \u2066 \u2069'.split(
            ' ',
          ),
          ...['\uFE0F', '\u20E3', '\u00A0', '\u2011', '\uFEFF', '\u00AD', ' ', '\n', ':', '\u0301'],
        ),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(text, (typed) => {
        const line = tidyLine(typed)
        expect(tidyLine(line)).toBe(line)
        expect(tidyText(tidyText(typed))).toBe(tidyText(typed))
      }),
      { numRuns: 1000 },
    )
  })
})

it('keeps the lines, the indents and the spacing of a running text', () => {
  expect(tidyText('\uFEFF  Bonjour\u00A0!\r\n\u2028- Ko\u00ADtlin \u200B\r\n\n')).toBe(
    '  Bonjour\u00A0!\n\n- Kotlin',
  )
})

it('leaves plain signs of what a machine reads', () => {
  expect(plainSigns('\u202A+33\u00A06\u202F39\u201198\u201112\u201134\u202C')).toBe(
    '+33 6 39-98-12-34',
  )
  expect(plainSigns('＋３３ ٠٦ ۳۹')).toBe('+33 06 39')
})

it('leaves a text in which nothing is to be tidied as it is, by the short way as by the long one', () => {
  const plain = fc.stringMatching(/^[!-~À-ÿ](?:[ -~À-ÿ]{0,30}[!-~À-ÿ])?$/u)
  fc.assert(
    fc.property(plain, (text) => {
      // A soft hyphen sends it the long way.
      expect([tidyLine(text), tidyText(text)]).toEqual([text, text])
      expect([tidyLine(`${text}\u00AD`), tidyText(`${text}\u00AD`)]).toEqual([text, text])
    }),
  )
})
