import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LINK_MAX, safeLink } from '#domain/links.ts'

describe('safeLink', () => {
  it.each([
    ['https://coudrelle.example/offres?id=1#haut', 'https://coudrelle.example/offres?id=1#haut'],
    ['HTTP://coudrelle.example', 'http://coudrelle.example'],
    [' https://coudrelle.example/ ', 'https://coudrelle.example/'],
    ['https://coudrelle.example:8080/a|b"c', 'https://coudrelle.example:8080/a%7Cb%22c'],
    ['https://bücher.example/é', 'https://bücher.example/%C3%A9'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1:80/'],
    ['http://[::1]/', 'http://[::1]/'],
    ['mailto:a@b.example?subject=%C3%80', 'mailto:a@b.example?subject=%C3%80'],
    ['https://bücher_2.exa-mple.example.:80?a', 'https://bücher_2.exa-mple.example.:80?a'],
    ['https://例え.テスト?a', 'https://例え.テスト?a'],
    [
      'mailto:a@b.example,c@d.example?cc=e@f.example&body=x%0D%0A%09y',
      'mailto:a@b.example,c@d.example?cc=e@f.example&body=x%0D%0A%09y',
    ],
    ['tel:+33639981234;ext=12', 'tel:+33639981234;ext=12'],
  ])('lets %j through as %j', (text, expected) => {
    expect(safeLink(text)).toBe(expected)
  })

  it.each([
    '',
    'coudrelle.example',
    '//coudrelle.example',
    'https:',
    'https:///etc/passwd',
    'https:coudrelle.example',
    'file:///etc/passwd',
    'file://host/share',
    '\\\\host\\share',
    'https:\\\\host',
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vbscript:x',
    'ftp://a.example',
    'https://user:pass@a.example',
    'https://good.example@evil.example',
    'https://a.example/ b',
    'https://a.example/\u0000',
    'https://a.example/\u202Etxt',
    'https://a.exa\u200Bmple/',
    'https://a.example:123456/',
    'https://$(id).example',
    'https://a.example|id',
    'https://a.example&calc',
    'https://a";id;".example/',
    "https://a'.example",
    'https://a^b.example',
    'mailto:a@b.example\r\nBcc:x@y.example',
    'mailto:a@b.example%0D%0ABcc:x@y.example',
    'mailto:a@b.example?subject=x%0d%0aBcc:%20x@y.example',
    'mailto:a@b.example?cc=c@d.example%0Aattach:x',
    'mailto:a@b.example?body=x%00',
    'mailto:a@b.example?subject=x&attach=x',
    'mailto:a@b.example?%61ttach=x',
    'tel:+33;rm -rf',
    'tel:$(reboot)',
    'tel:',
  ])('refuses %j', (text) => {
    expect(safeLink(text)).toBeNull()
  })

  it.each([
    [-1, true],
    [0, true],
    [1, false],
  ])('at %i past the longest: %s', (over, allowed) => {
    const start = 'https://a.example/'
    expect(safeLink(start.padEnd(LINK_MAX + over, 'x')) !== null).toBe(allowed)
  })

  it('lets only allowed schemes out, and nothing hidden, whatever comes in', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(
          fc.constantFrom('https://a.example/', 'mailto:', 'tel:', 'file:', 'javascript:'),
          fc.string(),
        )
        .map(([scheme, rest]) => scheme + rest),
    )
    fc.assert(
      fc.property(text, (given) => {
        const link = safeLink(given)
        if (link === null) return
        expect(link).toMatch(/^(?:https?:\/\/|mailto:|tel:)/u)
        expect(link).not.toMatch(/[\s\p{Cc}\p{Cf}"'<>`\\]/u)
        expect(safeLink(link)).toBe(link)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'mailto:a@b.example?attach=/etc/passwd',
    'mailto:a@b.example?subject=x&ATTACHMENT=x',
    'mailto:a@b.example?subject=x?&attach=x',
  ])('takes no file along: %s', (given) => {
    expect(safeLink(given)).toBeNull()
  })
})
