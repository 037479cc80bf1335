import { describe, expect, it } from 'vitest'
import { addingEvents, backOfAdding, forthOfAdding, isAdding } from '#domain/decide/addedLogbook.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import { applyEvent, emptyLogbook, type LiveLogbook, rebuild } from '#domain/logbook/logbook.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { details } from '#test/build/commands.ts'
import { mail } from '#test/build/entries.ts'

const ZONE = 'Europe/Paris'
const COUNTS = { from: 'Portable', opened: 1, changed: 1 }

const opened = (application: string): EventDraft => ({
  type: 'application-opened',
  application,
  body: { details: details() },
})
const removed = (application: string): EventDraft => ({
  type: 'application-removed',
  application,
  body: {},
})
const mailed = (application: string, id: string): EventDraft => ({
  type: 'entry-recorded',
  application,
  body: { entry: mail('2026-11-23T09:00', { id }) },
})
const text = (body: string): EventDraft => ({
  type: 'template-written',
  application: null,
  body: { template: 'thanks-email', language: 'fr', body },
})
const chosen = (quietDays: boolean): EventDraft => ({
  type: 'settings-changed',
  application: null,
  body: { settings: { ...defaultSettings(ZONE), quietDays } },
})
const imported = (id: string): EventDraft =>
  importedEvent({
    import: id,
    name: 'suivi.csv',
    at: '2026-11-23T09:00',
    zone: ZONE,
    counts: { read: 0, new: 0, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 },
    rows: [],
    cards: [],
  })
const stateOf = ({ applications, settings, templates }: LiveLogbook) => ({
  present: [...applications.values()]
    .filter(({ presence }) => presence === 'present')
    .map(({ id, entries }) => [id, entries.map((entry) => entry.id)]),
  settings,
  templates: [...templates],
})

describe('what is written behind another logbook that was added', () => {
  it('tells of it, and nothing else where texts and settings stand as they did', () => {
    const taken = [opened('theirs'), removed('theirs')]
    const written = addingEvents(emptyLogbook(ZONE), taken, COUNTS)
    expect(written).toEqual([
      { type: 'logbook-added', application: null, body: { ...COUNTS, events: 2 } },
    ])
    expect([isAdding(written), isAdding(taken), isAdding([...taken, ...written])]).toEqual([
      true,
      false,
      true,
    ])
  })

  it('puts texts and settings of here back, which theirs had taken the place of', () => {
    const here = rebuild([text('Le mien'), chosen(false)], ZONE)
    const taken = [text('Le leur'), chosen(true)]
    const [, ...back] = addingEvents(here, taken, COUNTS)
    expect(back.map(({ type }) => type)).toEqual(['settings-changed', 'template-written'])
    const before = stateOf(here)
    for (const event of [...taken, ...back]) applyEvent(here, event)
    expect(stateOf(here)).toEqual(before)
  })
})

describe('an adding', () => {
  const mine = () => rebuild([opened('mine'), mailed('mine', 'm1'), text('Le mien')], ZONE)
  const taken = [
    opened('theirs'),
    mailed('theirs', 't1'),
    opened('put-away'),
    removed('put-away'),
    mailed('mine', 'm2'),
    text('Le leur'),
  ]
  const written = [...taken, ...addingEvents(mine(), taken, COUNTS)]

  it('is taken back as a whole, and comes back as a whole', () => {
    const logbook = mine()
    const before = stateOf(logbook)
    for (const event of written) applyEvent(logbook, event)
    const after = stateOf(logbook)
    expect(after.present).toEqual([
      ['mine', ['m1', 'm2']],
      ['theirs', ['t1']],
    ])
    const back = backOfAdding(mine(), written)
    for (const event of back ?? []) applyEvent(logbook, event)
    expect(stateOf(logbook)).toEqual(before)
    const forth = forthOfAdding(mine(), written)
    for (const event of forth) applyEvent(logbook, event)
    expect(stateOf(logbook)).toEqual(after)
    // It was told once that it was added; what stays away stays away.
    expect(isAdding(forth)).toBe(false)
    expect(forth.map(({ application }) => application)).not.toContain('put-away')
  })

  it('that erased something of here cannot be taken back', () => {
    const erased: EventDraft = {
      type: 'person-erased',
      application: 'mine',
      body: { person: 'p' },
    }
    expect(backOfAdding(mine(), [...written, erased])).toBeNull()
    // One that erased of what it brought itself is.
    expect(backOfAdding(mine(), [...written, { ...erased, application: 'theirs' }])).not.toBeNull()
  })

  it('takes the record of an import of its own along, and leaves one of here', () => {
    const forgotten = (id: string): EventDraft => ({
      type: 'import-forgotten',
      application: null,
      subject: id,
      body: { import: id },
    })
    expect(backOfAdding(mine(), [...written, forgotten('its')])).not.toBeNull()
    const here = mine()
    applyEvent(here, imported('its'))
    expect(backOfAdding(here, [...written, forgotten('its')])).toBeNull()
  })
})
