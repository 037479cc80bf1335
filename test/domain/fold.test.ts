import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldLetters } from '#domain/fold.ts'

describe('a folded text', () => {
  it.each([
    ['  Éditions\u00A0du\u202FQuai ', 'editions du quai'],
    ['Œuvre, Æther, Straße, Łódź', 'oeuvre, aether, strasse, lodz'],
    ['l’Hôpital lʼHôpital l`Hôpital l´Hôpital', "l'hopital l'hopital l'hopital l'hopital"],
    ['ﬁn', 'fin'],
    ['ŉ ｀', "'n '"],
    ['\u202AJean\u2011Pierre\u202C – Bru\u00ADmelle\uFEFF', 'jean-pierre - brumelle'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('is the same letter by letter', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', 'É', 'œ', 'Œ', '’', '´', 'ß', 'Ł', ' ', '1', 'ﬁ'),
        }),
        (text) => {
          expect(Array.from(text, (letter) => foldLetters(letter)).join('')).toBe(foldLetters(text))
        },
      ),
    )
  })

  it('is folded once for all, whatever the sign', () => {
    const signs = Array.from({ length: 0x11_0000 }, (_, code) => String.fromCodePoint(code))
    expect(signs.filter((sign) => fold(fold(sign)) !== fold(sign))).toEqual([])
  })
})
