import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import { CONTACT_FIELDS } from '#domain/outgoing/people/contactCard.ts'
import { aHost } from '#test/build/aHost.ts'

const ZONE = 'Europe/Paris'
const MAIL = 'nadia@brumelle.example'

const card = (id: string, company: string, more: object = {}): Command =>
  ({
    do: 'open-application',
    application: id,
    details: {
      ...DEFAULT_DETAILS,
      company,
      post: 'Acheteuse',
      notes: `Note de ${company} sur Benali`,
    },
    people: [
      { id: `${id}-p`, name: 'Nadia Benali', email: MAIL, role: `Rôle ${company}`, ...more },
      { id: `${id}-q`, name: 'Paul Autre', email: `paul@${id}.example` },
    ],
    entries: [
      {
        kind: 'interview',
        id: `${id}-i`,
        at: '2026-11-20T10:00',
        zone: ZONE,
        durationMinutes: 60,
        met: [`${id}-p`],
        note: `<b>Entretien</b> ${company} & co`,
      },
      {
        kind: 'thanks',
        id: `${id}-t`,
        at: '2026-11-21T10:00',
        zone: ZONE,
        to: `${id}-p`,
        channel: 'email',
        text: `Merci de ${company}`,
      },
      {
        kind: 'note',
        id: `${id}-n`,
        at: '2026-11-22T10:00',
        zone: ZONE,
        note: `Vu Benali chez ${company}`,
      },
      {
        kind: 'note',
        id: `${id}-o`,
        at: '2026-11-22T11:00',
        zone: ZONE,
        note: `Rien à voir ${company}`,
      },
    ],
  }) as unknown as Command

const known = async () => {
  const host = await aHost()
  for (const command of [card('a', 'Lucarne'), card('b', 'Ardoise'), card('c', 'Ocrelle')])
    expect(await host.handlers.act([command])).toMatchObject({ ok: true })
  await host.handlers.act([
    { do: 'withdraw-entry', application: 'b', entry: 'b-t' },
    { do: 'remove-application', application: 'c' },
  ])
  return host
}
const of = { application: 'a', person: 'a-p' }

describe('what is held about a person', () => {
  test('comes from all cards, those taken off and lines taken back included, and is only about them', async () => {
    const host = await known()
    const drafted = await host.handlers.keepMessage({
      step: 'thank:a-i:a-p',
      application: 'a',
      person: 'a-p',
      choices: { blocks: {}, filled: { own: 'Commencé et pas envoyé' } },
    })
    expect(drafted).toMatchObject({ ok: true })
    for (const language of ['fr', 'en'] as const)
      expect(await host.handlers.exportHeld({ ...of, language })).toMatchObject({ ok: true })
    for (const { content, mime } of host.shell.delivered) {
      const text = String(content)
      expect(mime).toContain('text/html')
      for (const company of ['Lucarne', 'Ardoise', 'Ocrelle'])
        for (const held of [
          `Rôle ${company}`,
          `Merci de ${company}`,
          `Vu Benali chez ${company}`,
          `Note de ${company} sur Benali`,
          `&lt;b&gt;Entretien&lt;/b&gt; ${company} &amp; co`,
        ])
          expect(text, held).toContain(held)
      expect(text).toContain('Commencé et pas envoyé')
      expect(text).toContain(MAIL)
      expect(text).not.toMatch(
        /Rien à voir|Paul|<b>Entretien<\/b> (?:Lucarne|Ardoise)|undefined|\[object/u,
      )
    }
    const [french, english] = host.shell.delivered
    expect(String(french?.content)).toContain('<html lang="fr">')
    expect(String(english?.content)).toContain('Everything noted about Nadia Benali')
  })

  test('of nobody is a refusal, and no file', async () => {
    const host = await known()
    const nobody = { application: 'a', person: 'nobody' }
    expect(await host.handlers.exportHeld({ ...nobody, language: 'fr' })).toMatchObject({
      ok: false,
    })
    expect(await host.handlers.contactCard(nobody)).toMatchObject({ ok: false })
    expect(host.shell.delivered).toEqual([])
  })

  test('is a contact card of where they are now', async () => {
    const host = await known()
    await host.handlers.exportContact({ ...of, fields: [...CONTACT_FIELDS], language: 'fr' })
    await host.handlers.exportContact({ ...of, fields: ['role'], language: 'fr' })
    const [whole, part] = host.shell.delivered.map(({ content }) => String(content))
    expect(whole).toContain('FN:Nadia Benali')
    expect(whole).toContain(MAIL)
    expect(part).not.toMatch(/brumelle|ORG/u)
  })
})
