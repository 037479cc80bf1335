import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeLink } from '#domain/links.ts'
import { MAILTO_MAX, mailtoUrl } from '#domain/messages/sending/mailtoUrl.ts'

it('encodes line breaks, accents and signs as mail programs read them', () => {
  const { url } = mailtoUrl({
    to: 'n.benali+rh@coudrelle.example',
    subject: 'À & B ?',
    body: "l'été\n100 % #1",
  })
  expect(url).toBe(
    'mailto:n.benali%2Brh@coudrelle.example?subject=%C3%80%20%26%20B%20%3F&body=l%27%C3%A9t%C3%A9%0D%0A100%20%25%20%231',
  )
})

it.each([
  ["anne.o'brien@exemple.fr", 'mailto:anne.o%27brien@exemple.fr'],
  ['anne@société.example', 'mailto:anne@xn--socit-esab.example'],
  ['éric@exemple.fr', 'mailto:%C3%A9ric@exemple.fr'],
])('writes to %s', (to, url) => {
  expect(mailtoUrl({ to, subject: '', body: '' }).url).toBe(url)
  expect(safeLink(url)).toBe(url)
})

it('keeps lines and tabs in the text alone, and leaves out what nobody sees', () => {
  const { url } = mailtoUrl({
    to: 'a@b.example',
    subject: 'a\tb \u0085c',
    body: 'a\tb\u0000\u001B\n',
  })
  expect(url).toBe('mailto:a@b.example?subject=a%20b%20c&body=a%09b%0D%0A')
  expect(safeLink(url)).toBe(url)
})

it('cannot be made to add a header or a recipient', () => {
  const { url } = mailtoUrl({
    to: 'a@b.example?bcc=x@y.example',
    subject: 'a\r\nBcc: x@y.example',
    body: '&bcc=x',
  })
  const parsed = new URL(url)
  expect([...parsed.searchParams.keys()]).toEqual(['subject', 'body'])
  expect(parsed.searchParams.get('subject')).toBe('a Bcc: x@y.example')
})

it('comes back as it went in, through URL and decodeURIComponent', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (subject, body) => {
        const { url } = mailtoUrl({ to: 'a@b.example', subject, body })
        const query = new URL(url).search.slice(1)
        const fields = new Map(
          query
            .split('&')
            .filter(Boolean)
            .map((field) => field.split('=') as [string, string]),
        )
        expect(decodeURIComponent(fields.get('subject') ?? '')).toBe(
          subject.replace(/\s*[\r\n]+\s*/gu, ' '),
        )
        expect(decodeURIComponent(fields.get('body') ?? '')).toBe(
          body.replace(/\r\n?|\n/gu, '\r\n'),
        )
        expect(safeLink(url)).toBe(url)
      },
    ),
  )
})

it.each([
  [-1, true],
  [0, true],
  [1, false],
])('at %i past the limit carries the body: %s', (over, whole) => {
  const room = MAILTO_MAX - mailtoUrl({ to: 'a@b.example', subject: 's', body: 'x' }).url.length + 1
  const body = 'x'.repeat(room + over)
  const made = mailtoUrl({ to: 'a@b.example', subject: 's', body })
  expect(made).toEqual(
    whole
      ? { url: `mailto:a@b.example?subject=s&body=${body}` }
      : { url: 'mailto:a@b.example?subject=s', bodyToCopy: body },
  )
})

it('leaves out an empty subject or body, and survives half a character', () => {
  expect(mailtoUrl({ to: '', subject: '', body: '' }).url).toBe('mailto:')
  expect(mailtoUrl({ to: 'a@b.example', subject: '\uD83D', body: '' }).url).toBe(
    'mailto:a@b.example?subject=%EF%BF%BD',
  )
})
