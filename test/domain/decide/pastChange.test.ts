import { describe, expect, it } from 'vitest'
import { areApart, pastChange, sameEvents, type Batch } from '#domain/decide/pastChange.ts'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { details, opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { mail } from '#test/build/entries.ts'

const batch = (...events: readonly EventDraft[]): Batch => ({ id: 'b', at: 0, events })
const removed = (application: string): EventDraft => ({
  type: 'application-removed',
  application,
  body: {},
})
const settings: EventDraft = {
  type: 'settings-changed',
  application: null,
  body: { settings: defaultSettings('Europe/Paris') },
}
const template = (language: 'fr' | 'en'): EventDraft => ({
  type: 'template-reset',
  application: null,
  body: { template: 'thanks', language },
})
const merged: EventDraft = {
  type: 'application-merged',
  application: 'app',
  body: { into: 'other' },
}

const emptied: EventDraft = { type: 'template-written', application: null, body: null }
const forgotten = (id: string): EventDraft => ({
  type: 'import-forgotten',
  application: null,
  body: { import: id },
})
const COUNTS = { read: 1, new: 1, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 }
const imported = importedEvent({
  import: 'one',
  name: 't.csv',
  at: '2026-11-23T09:00',
  zone: 'Europe/Paris',
  counts: COUNTS,
  rows: [],
  cards: [],
})
const added: EventDraft = {
  type: 'logbook-added',
  application: null,
  body: { from: '', events: 2, opened: 1, changed: 1 },
}

describe('a change of the past', () => {
  const state = given(opening(), opening({ application: 'other' }))
  const sent = mail('2026-11-23T09:00', { id: 'sent' })

  it('says what it did, how it is taken back, and made again under the name it had', () => {
    const decision = state.decide(recording(sent))
    if (!decision.ok) throw new Error(decision.reason)
    const change = pastChange(state.logbook, batch(...decision.value.events))
    expect(change.said).toEqual(decision.value.said)
    expect(change.back).toEqual(decision.value.inverse)
    expect(change.forth).toEqual([
      { type: 'entry-reinstated', application: 'app', body: { entry: 'sent' } },
    ])
  })

  it('takes cards off the board that came with another logbook, and back', () => {
    const opened: EventDraft = {
      type: 'application-opened',
      application: 'new',
      body: { details: details() },
    }
    const changed: EventDraft = {
      type: 'details-changed',
      application: 'app',
      body: { details: details({ company: 'Autre' }) },
    }
    expect(pastChange(state.logbook, batch(opened, changed, added))).toMatchObject({
      said: { key: 'logbook-added', count: 2 },
      back: [{ ...changed, body: { details: details() } }, removed('new')],
      forth: [{ type: 'application-restored', application: 'new' }, changed],
    })
  })

  it('cannot be taken back where it erased something', () => {
    const erased: EventDraft = { type: 'application-erased', application: 'app', body: {} }
    expect(pastChange(state.logbook, batch(erased)).back).toBeNull()
  })

  it('leaves what was emptied by an erasure alone', () => {
    const emptied: EventDraft = { type: 'entry-recorded', application: 'app', body: null }
    expect(pastChange(state.logbook, batch(emptied))).toMatchObject({ back: [], forth: [emptied] })
  })
})

describe('two changes', () => {
  it.each<[string, EventDraft, EventDraft, boolean]>([
    ['of two applications', removed('app'), removed('other'), true],
    ['of one application', removed('app'), removed('app'), false],
    ['of a card and the one joined to it', merged, removed('app'), false],
    ['of a card and the one it was joined to', removed('other'), merged, false],
    ['of the settings', settings, settings, false],
    ['of the settings and a template', settings, template('fr'), true],
    ['of one template in two languages', template('fr'), template('en'), true],
    ['of one template', template('fr'), template('fr'), false],
    // Of what was emptied nobody knows what it was about: as if of the settings.
    ['of the settings and an emptied text', settings, emptied, false],
    ['of a card joined, emptied since, and another', { ...merged, body: null }, removed('x'), true],
    ['of one import', imported, forgotten('one'), false],
    ['of two imports', imported, forgotten('two'), true],
    ['of an import and a template', forgotten('one'), template('fr'), true],
    ['that both tell of another logbook', added, added, true],
  ])('%s', (_name, one, other, apart) => {
    expect(areApart(batch(one), batch(other))).toBe(apart)
  })

  it('would write the same where type, card, person and words are the same', () => {
    const one: EventDraft = { ...removed('app'), subject: 'ana' }
    expect(sameEvents([one], [{ ...one }])).toBe(true)
    expect(sameEvents([one], [removed('app')])).toBe(false)
    expect(sameEvents([one], [{ ...removed('other'), subject: 'ana' }])).toBe(false)
    expect(sameEvents([one], [])).toBe(false)
    expect(sameEvents([], [one])).toBe(false)
    expect(sameEvents([one, removed('app')], [one, removed('other')])).toBe(false)
    expect(sameEvents([{ ...one, body: null }], [one])).toBe(false)
    expect(sameEvents([template('fr')], [template('en')])).toBe(false)
  })
})
