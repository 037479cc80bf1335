import { describe, expect, it } from 'vitest'
import { withFields } from '#domain/decide/withFields.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { rebuild } from '#domain/logbook/logbook.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { details } from '#test/build/commands.ts'
import { mail, note, person } from '#test/build/entries.ts'

const ZONE = 'Europe/Paris'
const ANNE = person('Anne', { id: 'ann' })
const before: readonly EventDraft[] = [
  { type: 'application-opened', application: 'a', body: { details: details({ place: 'Lyon' }) } },
  { type: 'person-noted', application: 'a', body: { person: ANNE } },
  {
    type: 'entry-recorded',
    application: 'a',
    body: { entry: mail('2026-11-23T09:00', { id: 'e' }) },
  },
]
const logbook = rebuild(before, ZONE)
const fieldsOf = (...events: readonly EventDraft[]) =>
  withFields(logbook, events).map(({ body }) => (body as { fields?: unknown } | null)?.fields)

describe('an event that replaces something', () => {
  it('names the fields in which it differs from what stands there', () => {
    const settings = { ...defaultSettings(ZONE), quietDays: false }
    expect(
      fieldsOf(
        {
          type: 'details-changed',
          application: 'a',
          body: { details: details({ place: 'Brest' }) },
        },
        { type: 'details-changed', application: 'a', body: { details: details() } },
        { type: 'person-noted', application: 'a', body: { person: { ...ANNE, role: 'DRH' } } },
        { type: 'settings-changed', application: null, body: { settings } },
      ),
    ).toEqual([['place'], ['place'], ['role'], ['quietDays']])
  })

  it('names them of whom and of what it replaces, and a zone alone where there is no moment', () => {
    const zoe = person('Zoé', { id: 'zoe' })
    const other = mail('2026-11-24T09:00', { id: 'f' })
    expect(
      fieldsOf(
        { type: 'person-noted', application: 'a', body: { person: zoe } },
        { type: 'person-noted', application: 'a', body: { person: { ...zoe, role: 'RH' } } },
        { type: 'entry-recorded', application: 'a', body: { entry: other } },
        {
          type: 'entry-corrected',
          application: 'a',
          body: { entry: mail('2026-11-24T09:00', { id: 'f', text: 'Bonjour' }) },
        },
        {
          type: 'details-changed',
          application: 'a',
          body: { details: details({ place: 'Lyon', zone: 'America/Toronto' }) },
        },
      ),
    ).toEqual([undefined, ['role'], undefined, ['text'], ['zone']])
  })

  it('takes a moment and its zone together', () => {
    const entry = mail('2026-11-23T10:00', { id: 'e' })
    expect(fieldsOf({ type: 'entry-corrected', application: 'a', body: { entry } })).toEqual([
      ['at', 'zone'],
    ])
  })

  it('changes all where nothing stood there, or an entry of another kind', () => {
    expect(
      fieldsOf(
        { type: 'person-noted', application: 'a', body: { person: person('Zoé', { id: 'zoe' }) } },
        {
          type: 'entry-corrected',
          application: 'a',
          body: { entry: { ...note('2026-11-23T09:00'), id: 'e' } },
        },
        {
          type: 'template-written',
          application: null,
          body: { template: 't', language: 'fr', body: 'x' },
        },
        {
          type: 'template-written',
          application: null,
          body: { template: 't', language: 'fr', body: 'y' },
        },
      ),
    ).toEqual([undefined, undefined, undefined, ['body']])
  })

  it('amounts to what it says, and leaves what only a newer program knows', () => {
    const newer = { ...ANNE, pronoun: 'elle', shoe: 41 }
    const known = rebuild(
      [...before, { type: 'person-noted', application: 'a', body: { person: newer } }],
      ZONE,
    )
    const [written] = withFields(known, [
      { type: 'person-noted', application: 'a', body: { person: { ...ANNE, role: 'DRH' } } },
    ])
    const after = rebuild(
      [
        ...before,
        { type: 'person-noted', application: 'a', body: { person: newer } },
        ...(written === undefined ? [] : [written]),
      ],
      ZONE,
    )
    expect(after.applications.get('a')?.people).toEqual([{ ...newer, role: 'DRH' }])
  })
})
