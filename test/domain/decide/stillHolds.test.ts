import { describe, expect, it } from 'vitest'
import { namedLike, stillHolds } from '#domain/decide/stillHolds.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import { applyEvent, type LiveLogbook, rebuild } from '#domain/logbook/logbook.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { details } from '#test/build/commands.ts'
import { mail, note, person } from '#test/build/entries.ts'

const ZONE = 'Europe/Paris'
const ANNE = person('Anne', { id: 'ann' })

const opened: EventDraft = {
  type: 'application-opened',
  application: 'a',
  body: { details: details({ place: 'Lyon' }) },
}
const changed = (place: string, fields?: readonly string[]): EventDraft => ({
  type: 'details-changed',
  application: 'a',
  body: { details: details({ place }), ...(fields === undefined ? {} : { fields: [...fields] }) },
})
const noted = (role: string, fields?: readonly string[]): EventDraft => ({
  type: 'person-noted',
  application: 'a',
  body: {
    person: { ...ANNE, role },
    ...(fields === undefined ? {} : { fields: [...fields] }),
  },
})
const text = (body: string, fields?: readonly string[]): EventDraft => ({
  type: 'template-written',
  application: null,
  body: {
    ...{ template: 'thanks-email', language: 'fr', body },
    ...(fields === undefined ? {} : { fields: [...fields] }),
  },
})
const corrected = (at: string, fields?: readonly string[]): EventDraft => ({
  type: 'entry-corrected',
  application: 'a',
  body: {
    entry: mail(at, { id: 'e' }),
    ...(fields === undefined ? {} : { fields: [...fields] }),
  },
})
const chosen = (quietDays: boolean, fields?: readonly string[]): EventDraft => ({
  type: 'settings-changed',
  application: null,
  body: {
    settings: { ...defaultSettings(ZONE), quietDays },
    ...(fields === undefined ? {} : { fields: [...fields] }),
  },
})

const logbookOf = (...events: readonly EventDraft[]): LiveLogbook =>
  rebuild(
    [
      opened,
      { type: 'person-noted', application: 'a', body: { person: ANNE } },
      {
        type: 'entry-recorded',
        application: 'a',
        body: { entry: mail('2026-11-23T09:00', { id: 'e' }) },
      },
      ...events,
    ],
    ZONE,
  )

describe('what was written still stands', () => {
  it.each<readonly [string, EventDraft, EventDraft]>([
    ['a detail', changed('Brest', ['place']), changed('Nantes', ['place'])],
    ['a person', noted('DRH', ['role']), noted('RH', ['role'])],
    ['an entry', corrected('2026-11-23T10:00', ['at']), corrected('2026-11-23T11:00', ['at'])],
    ['a text', text('Un'), text('Deux')],
    ['a setting', chosen(false, ['quietDays']), chosen(true, ['quietDays'])],
  ])('until somebody writes %s otherwise', (_, written, later) => {
    const logbook = logbookOf(written)
    expect(stillHolds(logbook, [written])).toBe(true)
    applyEvent(logbook, later)
    expect(stillHolds(logbook, [written])).toBe(false)
  })

  it('whatever is written beside it', () => {
    const written = changed('Brest', ['place'])
    const logbook = logbookOf(written)
    applyEvent(logbook, noted('DRH', ['role']))
    applyEvent(logbook, {
      type: 'details-changed',
      application: 'a',
      body: { details: details({ place: 'Brest', source: 'Indeed' }), fields: ['source'] },
    })
    applyEvent(logbook, chosen(false, ['quietDays']))
    expect(stillHolds(logbook, [written])).toBe(true)
    expect(stillHolds(logbook, [written, changed('Brest', ['place', 'source'])])).toBe(false)
  })

  it('with settings and imports beside a card', () => {
    const logbook = logbookOf(changed('Brest', ['place']))
    const settings = chosen(false, ['quietDays'])
    expect(stillHolds(logbook, [changed('Brest', ['place']), settings])).toBe(false)
    applyEvent(logbook, settings)
    expect(stillHolds(logbook, [changed('Brest', ['place']), settings])).toBe(true)
    const imported = importedEvent({
      import: 'one',
      name: 'suivi.csv',
      at: '2026-11-23T09:00',
      zone: ZONE,
      counts: { read: 0, new: 0, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 },
      rows: [],
      cards: [],
    })
    expect(stillHolds(logbook, [imported])).toBe(false)
    applyEvent(logbook, imported)
    expect(stillHolds(logbook, [imported])).toBe(true)
  })

  it('not before it is written', () => {
    const logbook = logbookOf()
    const entry = { ...note('2026-11-23T12:00'), id: 'n' }
    const recorded: EventDraft = { type: 'entry-recorded', application: 'a', body: { entry } }
    expect(stillHolds(logbook, [recorded])).toBe(false)
    applyEvent(logbook, recorded)
    expect(stillHolds(logbook, [recorded])).toBe(true)
  })
})

describe('what takes a change back', () => {
  const fieldsOf = (back: EventDraft, ...written: readonly EventDraft[]): unknown =>
    (namedLike([back], written)[0]?.body as { fields?: unknown } | undefined)?.fields

  it('names the fields that the change named, of all its steps together', () => {
    const back = changed('Lyon')
    expect(fieldsOf(back, changed('Brest', ['place']))).toEqual(['place'])
    expect(
      fieldsOf(back, changed('Brest', ['place']), changed('Brest', ['source', 'place'])),
    ).toEqual(['place', 'source'])
    expect(fieldsOf(noted('x'), noted('DRH', ['role']))).toEqual(['role'])
    expect(fieldsOf(corrected('2026-11-23T09:00'), corrected('2026-11-23T10:00', ['at']))).toEqual([
      'at',
    ])
    expect(fieldsOf(text('Avant'), text('Un', ['body']))).toEqual(['body'])
    expect(fieldsOf(chosen(true), chosen(false, ['quietDays']))).toEqual(['quietDays'])
  })

  it('names none where one step wrote all of it, or none is about it', () => {
    expect(
      fieldsOf(changed('Lyon'), changed('Brest'), changed('Nantes', ['place'])),
    ).toBeUndefined()
    expect(
      fieldsOf(changed('Lyon'), changed('Brest', ['place']), changed('Nantes')),
    ).toBeUndefined()
    expect(fieldsOf(changed('Lyon'), noted('DRH', ['role']))).toBeUndefined()
    expect(
      fieldsOf(noted('x'), { ...noted('DRH', ['role']), application: 'b' } as EventDraft),
    ).toBeUndefined()
    const elsewhere = (event: EventDraft) => ({ ...event, application: 'b' }) as EventDraft
    expect(fieldsOf(changed('Lyon'), elsewhere(changed('Brest', ['place'])))).toBeUndefined()
    const other = { ...corrected('2026-11-23T10:00', ['at']) } as EventDraft & { body: object }
    const otherLine = {
      ...other,
      body: { ...other.body, entry: mail('2026-11-23T10:00', { id: 'f' }) },
    } as EventDraft
    expect(fieldsOf(corrected('2026-11-23T09:00'), otherLine)).toBeUndefined()
    expect(fieldsOf(chosen(true), text('Un', ['body']))).toBeUndefined()
    expect(fieldsOf(chosen(true), { ...chosen(false, ['quietDays']), body: null })).toBeUndefined()
  })

  it('leaves what replaces nothing as it is', () => {
    const removed: EventDraft = { type: 'application-removed', application: 'a', body: {} }
    expect(namedLike([removed], [changed('Brest', ['place']), removed])).toStrictEqual([removed])
  })
})
