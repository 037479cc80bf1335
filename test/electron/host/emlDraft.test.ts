import { describe, expect, it } from 'vitest'
import { emlDraft } from '#electron/host/emlDraft.ts'

const SUBJECT =
  'Suite à notre entretien du 24 novembre, poste de responsable d’exploitation — merci œuvre'
const BODY = 'Madame,\n\nMerci pour votre accueil.\nÀ bientôt ! 🌱'
const eml = emlDraft({
  to: 'h@brumelle.example',
  subject: SUBJECT,
  body: BODY,
  attachments: ['CV.pdf'],
})
const [head = '', body = ''] = eml.split('\r\n\r\n')

const decoded = (header: string): string =>
  header
    .split('\r\n ')
    .map((word) =>
      Buffer.from(/^=\?UTF-8\?B\?(.+)\?=$/u.exec(word)?.[1] ?? '', 'base64').toString('utf8'),
    )
    .join('')

describe('a draft for mail programs', () => {
  it('carries the subject in words of at most 75 characters that cut no letter', () => {
    const subject = /Subject: ((?:.|\r\n )+?)\r\n(?! )/u.exec(eml)?.[1] ?? ''
    expect(decoded(subject)).toBe(SUBJECT)
    for (const line of subject.split('\r\n ')) expect(line.length).toBeLessThanOrEqual(75)
  })

  it('carries the body whole, in lines of at most 76', () => {
    expect(Buffer.from(body, 'base64').toString('utf8')).toBe(BODY.replaceAll('\n', '\r\n'))
    for (const line of body.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76)
  })

  it('opens as something still to be sent', () => {
    expect(head.split('\r\n')).toContain('X-Unsent: 1')
    expect(head.split('\r\n')).toContain('X-Relance-To-Attach: CV.pdf')
  })

  it('lets nothing slip into the headers', () => {
    const sly = emlDraft({
      to: 'a@b.example\r\nBcc: c@d.example',
      subject: 'x\nBcc: e',
      body: '',
      attachments: [],
    })
    expect(sly).not.toMatch(/^Bcc:/mu)
  })
})
