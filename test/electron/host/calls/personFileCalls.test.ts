import { describe, expect, test } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { DEFAULT_DETAILS } from '#domain/logbook/details.ts'
import { CONTACT_FIELDS } from '#domain/outgoing/people/contactCard.ts'
import { aHost } from '#test/build/aHost.ts'
import { opening } from '#test/build/commands.ts'
import { person } from '#test/build/entries.ts'

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

  test('holds what was said, promised, asked and missed, and nothing that others raised', async () => {
    const host = await aHost()
    const at = (day: string) => ({ at: `2026-11-${day}T10:00`, zone: ZONE })
    const met = { met: ['a-p', 'a-q'], lead: 'a-p', durationMinutes: 50, round: 7 }
    const points = [
      { text: 'Le sien', person: 'a-p' },
      { text: 'Celui de Paul', person: 'a-q' },
      { text: 'De personne' },
    ]
    const entries = [
      {
        ...{ kind: 'interview', id: 'i', ...at('10'), ...met, mode: 'video', goodRapport: true },
        ...{ promise: { kind: 'within', days: 9 }, nextContact: 'i-call' },
        ...{ channelAsked: 'switchboard', points },
      },
      { kind: 'interview', id: 'other', ...at('11'), met: ['a-q'], durationMinutes: 33 },
      { kind: 'call', id: 'c', ...at('12'), to: 'a-p', channel: 'phone', direction: 'incoming' },
      { kind: 'answer', id: 'w', ...at('13'), from: 'a-p', promise: { kind: 'none' } },
      { kind: 'no-show', id: 'n', ...at('14'), interview: 'i', note: 'Venue trop tard' },
      { kind: 'no-show', id: 'm', ...at('15'), interview: 'other', note: 'De Paul seul' },
    ].map((entry) => (entry.kind === 'call' ? { ...entry, outcome: 'left-me-message' } : entry))
    const opened = { ...card('a', 'Lucarne'), entries } as unknown as Command
    const details = (opened as { details: object }).details
    const told = { ...opened, details: { ...details, source: 'Par Mme Benali' } } as Command
    expect(await host.handlers.act([told])).toMatchObject({ ok: true })
    await host.handlers.exportHeld({ ...of, language: 'fr' })
    const text = String(host.shell.delivered[0]?.content)
    for (const held of [
      ...['En visio', 'sous 9 jours', '50 minutes', '<dd>7</dd>', 'A mené l’entretien', 'Bon'],
      ...['Je les rappelle', 'Standard', 'Le sien', 'De personne', 'Par Mme Benali'],
      ...['Ils m’ont téléphoné', 'Ils m’ont laissé un message', 'Ils n’ont annoncé aucun jour'],
      'Venue trop tard',
    ])
      expect(text, held).toContain(held)
    expect(text).not.toMatch(/Celui de Paul|De Paul seul|33 minutes|undefined/u)
  })

  test('holds whom they were told apart from by name, whoever of the two it is noted of', async () => {
    const host = await aHost()
    const ana = (application: string, company: string, id: string, unlike?: string[]) =>
      opening({
        application,
        details: { company },
        people: [person('Ana Rossi', { id, ...(unlike && { unlike }) })],
      })
    const written = await host.handlers.act([
      ana('a', 'Lucarne', 'one', ['gone/gone']),
      ana('b', 'Ardoise', 'two', ['a/one']),
      ana('c', 'Ocrelle', 'three'),
    ])
    expect(written).toMatchObject({ ok: true })
    for (const of of [
      { application: 'a', person: 'one' },
      { application: 'b', person: 'two' },
      { application: 'c', person: 'three' },
    ])
      await host.handlers.exportHeld({ ...of, language: 'fr' })
    const told = host.shell.delivered.map(
      ({ content }) =>
        /<dt>Dite distincte de<\/dt>\s*<dd>(?<who>[^<]*)/u.exec(String(content))?.groups?.['who'],
    )
    expect(told).toEqual(['Ana Rossi (Ardoise)', 'Ana Rossi (Lucarne)', undefined])
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
