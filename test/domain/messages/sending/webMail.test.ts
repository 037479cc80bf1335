import { describe, expect, it } from 'vitest'
import { safeLink } from '#domain/links.ts'
import { WEB_MAILS } from '#domain/messages/sending/mailWay.ts'
import { WEB_MAIL_MAX, webMailUrl } from '#domain/messages/sending/webMail.ts'

const MESSAGE = {
  to: 'nadia@exemple.fr',
  subject: 'Entretien du 10 & suite',
  body: 'Bonjour Madame,\n\nC’est « noté » : 100 % + 1 ?\n',
}
const HOSTS = {
  gmail: 'mail.google.com',
  outlook: 'outlook.live.com',
  'outlook-work': 'outlook.office.com',
  yahoo: 'compose.mail.yahoo.com',
}

describe.each(WEB_MAILS)('the page of %s', (service) => {
  it('carries recipient, subject and text, and nothing else', () => {
    const { url, bodyToCopy } = webMailUrl(service, MESSAGE)
    const { host, protocol, searchParams } = new URL(url)
    expect([protocol, host]).toEqual(['https:', HOSTS[service]])
    expect(searchParams.get('to')).toBe(MESSAGE.to)
    expect(searchParams.get(service === 'gmail' ? 'su' : 'subject')).toBe(MESSAGE.subject)
    expect(searchParams.get('body')).toBe(MESSAGE.body)
    expect(bodyToCopy).toBeUndefined()
    expect([...searchParams.keys()].filter((name) => !['view', 'fs'].includes(name))).toHaveLength(
      3,
    )
  })

  it('may be opened as it stands', () => {
    const { url } = webMailUrl(service, { ...MESSAGE, to: "o'hara@exemple.fr", body: '<>"`{}|^' })
    expect(safeLink(url)).toBe(url)
  })

  it('cannot be led elsewhere, nor given further fields, by what is typed', () => {
    const evil = 'a@b.fr&bcc=x@evil.example#//evil.example/?to=x'
    const { url } = webMailUrl(service, { to: evil, subject: '&attach=/etc/passwd', body: '#' })
    const { host, searchParams, hash } = new URL(url)
    expect(host).toBe(HOSTS[service])
    expect([searchParams.has('bcc'), searchParams.has('attach'), hash]).toEqual([false, false, ''])
  })

  it('never grows beyond what can be opened: the text is left to be copied, then the subject', () => {
    const empty = webMailUrl(service, { ...MESSAGE, body: 'x' }).url.length - 1
    const body = 'x'.repeat(WEB_MAIL_MAX - empty)
    expect(webMailUrl(service, { ...MESSAGE, body }).url).toHaveLength(WEB_MAIL_MAX)
    const long = `${body}x`
    const left = webMailUrl(service, { ...MESSAGE, body: long })
    expect(left.bodyToCopy).toBe(long)
    expect(new URL(left.url).searchParams.get('body')).toBeNull()
    expect(new URL(left.url).searchParams.get('to')).toBe(MESSAGE.to)
    const both = webMailUrl(service, { ...MESSAGE, subject: long, body: long })
    expect(both.url.length).toBeLessThanOrEqual(WEB_MAIL_MAX)
    expect(both.url).toContain(encodeURIComponent(MESSAGE.to))
    const all = webMailUrl(service, { to: long, subject: long, body: long })
    expect(all.url.length).toBeLessThanOrEqual(WEB_MAIL_MAX)
  })

  it('opens empty where nothing is written', () => {
    const { url } = webMailUrl(service, { to: '', subject: '', body: '' })
    expect(new URL(url).searchParams.has('to')).toBe(false)
    expect(safeLink(url)).toBe(url)
  })
})
