import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asciiHost, sentAddress } from '#domain/messages/sending/punycode.ts'

it.each([
  ['exemple.fr', 'exemple.fr'],
  ['BÜCHER.example', 'xn--bcher-kva.example'],
  ['例子.广告', 'xn--fsqu00a.xn--4rr70v'],
  ['мюнхен.example', 'xn--e1andb2b0c.example'],
])('writes the host %s as %s', (host, ascii) => {
  expect(asciiHost(host)).toBe(ascii)
})

it('writes the same as the platform', () => {
  const part = fc.string({
    unit: fc.constantFrom(
      ...'a b c x y z 0 1 9 é è ü ñ ç ø œ 例 子 广 告 文 м ю н х е п р и в т'.split(' '),
    ),
    minLength: 1,
    maxLength: 20,
  })
  fc.assert(
    fc.property(part, (label) => {
      expect(asciiHost(`${label}.example`)).toBe(domainToASCII(`${label}.example`))
    }),
  )
})

it('leaves the part before the sign alone', () => {
  expect(sentAddress('Éric@Société.example')).toBe('Éric@xn--socit-esab.example')
  expect(sentAddress('Anne@Exemple.fr')).toBe('Anne@Exemple.fr')
})
