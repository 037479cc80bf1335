import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emlDraft, type EmlMessage } from '#domain/messages/sending/emlDraft.ts'
import { decodedText, decodedWords, readEml, readPart } from '#test/build/readEml.ts'

const message = (more: Partial<EmlMessage> = {}): EmlMessage => ({
  to: 'n.benali@coudrelle.example',
  subject: 'Merci',
  body: 'Bonjour',
  ...more,
})

describe('emlDraft', () => {
  it('is an unsent message with the recipient, the subject and the text', () => {
    const { headers, content } = readPart(emlDraft(message({ from: 'ines@maury.example' })))
    expect(Object.fromEntries(headers)).toEqual({
      From: 'ines@maury.example',
      To: 'n.benali@coudrelle.example',
      Subject: 'Merci',
      'X-Unsent': '1',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'quoted-printable',
    })
    expect(decodedText(content)).toBe('Bonjour')
  })

  it('gives any subject and text back, in lines of at most 76 ASCII characters', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const source = emlDraft(message({ subject, body }))
        const { headers, content } = readPart(source)
        expect(headers.get('Subject')).toBe(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim())
        expect(decodedText(content)).toBe(body.replace(/\r\n?|\n/gu, '\r\n'))
        expect(source).toMatch(/^[\t\r\n\x20-\x7E]*$/u)
        expect(source.split('\r\n').filter((line) => line.length > 76)).toEqual([])
        expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
      }),
      { numRuns: 300 },
    )
  })

  it('folds a long plain subject and never cuts a character in two', () => {
    const plain = 'word '.repeat(40).trim()
    expect(readPart(emlDraft(message({ subject: plain }))).headers.get('Subject')).toBe(plain)
    const words =
      emlDraft(message({ subject: '李'.repeat(80) })).match(/=\?UTF-8\?Q\?([^?]*)\?=/gu) ?? []
    expect(words.length).toBeGreaterThan(3)
    for (const word of words) expect(decodedWords(word)).toMatch(/^李+$/u)
  })

  it('cannot be made to add a header', () => {
    const hostile = 'a\r\nBcc: x@y.example\r\n\r\nbody'
    const { headers } = readPart(
      emlDraft(
        message({
          subject: hostile,
          to: `n@c.example\r\nBcc: x@y.example`,
          from: hostile,
          date: hostile,
        }),
      ),
    )
    expect([...headers.keys()]).not.toContain('Bcc')
    expect(headers.get('To')).toBeUndefined()
    expect(headers.get('From')).toBeUndefined()
  })

  it('keeps several recipients and leaves out what is no address', () => {
    expect(
      readPart(emlDraft(message({ to: 'a@b.example, nobody; c@d.example' }))).headers.get('To'),
    ).toBe('a@b.example, c@d.example')
  })

  it.each([
    ["anne.o'brien+rh@exemple.fr", "anne.o'brien+rh@exemple.fr"],
    ['anne@société.example', 'anne@xn--socit-esab.example'],
    ['éric@société.example', 'éric@xn--socit-esab.example'],
  ])('is addressed to %s, as mail carries it', (to, written) => {
    expect(emlDraft(message({ to }))).toContain(`\r\nTo: ${written}\r\n`.slice(2))
  })

  it('carries files whole, with any name', () => {
    const bytes = Buffer.from(Array.from({ length: 500 }, (_, index) => index % 256))
    const name = 'Portfolio été 李 & "co" très long nom de fichier qui dépasse une ligne.pdf'
    const source = emlDraft(
      message({
        attachments: [{ name, type: 'application/pdf', base64: bytes.toString('base64') }],
      }),
    )
    const read = readEml(source)
    expect(read.text).toBe('Bonjour')
    expect(read.files).toEqual([{ name, type: 'application/pdf', bytes }])
    expect(source.replace(/\r\n /gu, ' ')).toContain('application/pdf; name="=?UTF-8?Q?Portfolio_')
    expect(source.split('\r\n').filter((line) => line.length > 76)).toEqual([])
  })

  it.each([
    ['application/pdf', 'application/pdf'],
    ['text/plain;charset=utf-8', 'text/plain'],
    ['IMAGE/PNG', 'image/png'],
    ['', 'application/octet-stream'],
    ['pdf', 'application/octet-stream'],
    ['multipart/mixed; boundary=x', 'application/octet-stream'],
    ['message/rfc822', 'application/octet-stream'],
    ['text/html\r\nBcc: x@y.example', 'application/octet-stream'],
  ])('gives a file of type %j the type %s', (type, written) => {
    const source = emlDraft(message({ attachments: [{ name: 'a "b".pdf', type, base64: 'QQ==' }] }))
    expect(source).toContain(`\r\nContent-Type: ${written};\r\n name=`)
    expect(source).not.toMatch(/^Bcc:/mu)
  })
})
