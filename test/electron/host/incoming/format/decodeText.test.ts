import { describe, expect, it } from 'vitest'
import { MAC_ROMAN, WINDOWS_1252 } from '#electron/host/incoming/format/byteTables.ts'
import { decodeText, encodingOf } from '#electron/host/incoming/format/decodeText.ts'

const TEXT = 'Société;Poste\nL’Œuvre d’été;Vendeuse à mi-temps\nChâteau « Près du lac »;Élève\n'

const narrow = (text: string, table: string): Uint8Array =>
  Uint8Array.from(text, (sign) =>
    sign.charCodeAt(0) < 0x80 ? sign.charCodeAt(0) : 0x80 + table.indexOf(sign),
  )
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes)
}
const joined = (...parts: readonly ArrayLike<number>[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...Array.from(part)]))

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', joined([0xef, 0xbb, 0xbf], new TextEncoder().encode(TEXT))],
    ['utf-16le', utf16(TEXT, false)],
    ['utf-16le', joined([0xff, 0xfe], utf16(TEXT, false))],
    ['utf-16be', utf16(TEXT, true)],
    ['utf-16be', joined([0xfe, 0xff], utf16(TEXT, true))],
    ['windows-1252', narrow(TEXT, WINDOWS_1252)],
    ['mac-roman', narrow(TEXT, MAC_ROMAN)],
  ])('%s is found, and says what was written', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding)
    expect(decodeText(bytes)).toBe(TEXT)
  })

  it.each(['é', 'Hélène', 'reçu', 'Ça va', 'où', 'Zürich Straße', 'Citroën', 'l’été', '12 €'])(
    'is found for a text in which only “%s” says so',
    (word) => {
      for (const [table, encoding] of [
        [WINDOWS_1252, 'windows-1252'],
        [MAC_ROMAN, 'mac-roman'],
      ] as const) {
        const bytes = narrow(`Nom;Note\n${word};ok\n`, table)
        expect([encodingOf(bytes), decodeText(bytes)]).toEqual([encoding, `Nom;Note\n${word};ok\n`])
      }
    },
  )

  it('reads the thirty-two signs that some decoders take for control characters', () => {
    const signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
    const bytes = narrow(`${'Coût réel, à vérifier, dès l’été. '.repeat(20)}${signs}`, WINDOWS_1252)
    expect(decodeText(bytes).endsWith(signs)).toBe(true)
  })

  it('stays UTF-8 where a text was cut within a sign', () => {
    const bytes = new TextEncoder().encode('é à è ç ô î û ï â ê é à')
    expect(decodeText(bytes.subarray(0, -1))).toBe('é à è ç ô î û ï â ê é \ufffd')
  })

  it('refuses a NUL', () => {
    expect(() => decodeText(new TextEncoder().encode('a;b\0c;d\n'))).toThrow('file-damaged')
  })
})
