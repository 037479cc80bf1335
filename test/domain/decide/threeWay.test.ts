import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { threeWay } from '#domain/decide/threeWay.ts'
import { withFields } from '#domain/decide/withFields.ts'
import { details, opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'

const ANNE = person('Anne', { name: 'Anne Benali', phone: '06 39 98 12 34' })
const MET = interview('2026-11-19T10:00', { id: 'met', met: [ANNE.id] })
const opened = opening({ people: [ANNE], entries: [MET] })

/** A logbook that took these commands one after the other, each against the copy it names. */
const after = (...commands: readonly Command[]) => given(opened, ...commands).logbook
const application = (...commands: readonly Command[]) => after(...commands).applications.get('app')
const changed = (to: Partial<typeof ANNE>): Command => ({
  do: 'note-person',
  application: 'app',
  person: { ...ANNE, ...to },
  from: { ...ANNE },
})

describe('a change made against an older copy', () => {
  it('leaves the fields of a person that another window wrote meanwhile', () => {
    const people = application(
      changed({ name: 'Anne Benali-Roux' }),
      changed({ phone: '' }),
    )?.people
    expect(people).toMatchObject([{ name: 'Anne Benali-Roux', phone: '' }])
  })

  it('takes out a field only where the asker did', () => {
    const { id, name } = ANNE
    const without = { id, name }
    const took: Command = {
      do: 'note-person',
      application: 'app',
      person: without,
      from: { ...ANNE },
    }
    const people = application(changed({ email: 'anne@b.example' }), took)?.people
    expect(people).toEqual([{ ...without, email: 'anne@b.example' }])
  })

  it('counts the later word where both changed one field', () => {
    const people = application(changed({ name: 'Anne Roux' }), changed({ name: 'Anne R.' }))?.people
    expect(people).toMatchObject([{ name: 'Anne R.' }])
  })

  it('does not bring back somebody who was erased meanwhile', () => {
    const state = given(opened, { do: 'erase-person', application: 'app', person: ANNE.id })
    expect(state.decide(changed({ phone: '' }))).toEqual({ ok: false, reason: 'no-such-person' })
  })

  it('does not bring back the words of an entry that were erased meanwhile', () => {
    const entry = { ...thanks('2026-11-20T10:00', ANNE.id, { id: 't' }), text: 'Elle part en mai' }
    const erase: Command = { do: 'erase-person', application: 'app', person: ANNE.id }
    const state = given(opened, recording(entry), erase)
    const nobody = thanks('2026-11-20T10:00', undefined, { id: 't', text: 'Elle part en mai' })
    const correct = (to: { readonly text?: string; readonly at?: string }): Command => ({
      do: 'correct-entry',
      application: 'app',
      entry: { ...nobody, ...to } as Entry,
      from: { ...entry },
    })
    expect(state.decide(correct({ text: 'Elle part en mai, dit-elle' }))).toEqual({
      ok: false,
      reason: 'changed-since',
    })
    const decision = state.decide(correct({ at: '2026-11-20T11:00' }))
    if (decision.ok) state.apply(decision.value.events)
    const [, left] = state.logbook.applications.get('app')?.entries ?? []
    expect(left).toMatchObject({ id: 't', at: '2026-11-20T11:00' })
    expect(left).not.toHaveProperty('text')
  })

  it('does not bring back an answer that was taken out, nor one within another', () => {
    const schema = v.object({
      place: v.optional(v.string()),
      said: v.optional(v.object({ wish: v.optional(v.string()), worth: v.optional(v.string()) })),
    })
    const from = { place: 'Lyon', said: { wish: 'avril', worth: '40 k' } }
    const changedTo = (current: v.InferOutput<typeof schema>, wanted: typeof from) =>
      threeWay(schema, { current, from, wanted })
    const since = { ok: false, reason: 'changed-since' }
    expect(changedTo({}, { ...from, place: 'Lyon 3e' })).toEqual(since)
    expect(changedTo({ place: '' }, { ...from, place: 'Lyon 3e' })).toEqual(since)
    const deeper = { ...from, said: { ...from.said, wish: 'avril ou mai' } }
    expect(changedTo({ place: 'Lyon' }, deeper)).toEqual(since)
    expect(changedTo({ place: 'Lyon', said: { worth: '40 k' } }, deeper)).toEqual(since)
    expect(changedTo({ place: 'Lyon', said: { wish: 'avril' } }, deeper)).toEqual({
      ok: true,
      value: { place: 'Lyon', said: { wish: 'avril ou mai' } },
    })
  })

  it('brings nothing back where nothing stood, nor where only a newer program says nothing', () => {
    const text = v.object({ place: v.optional(v.string()) })
    const wanted = { place: 'Lyon' }
    expect(threeWay(text, { current: {}, from: { place: '' }, wanted })).toEqual({
      ok: true,
      value: wanted,
    })
    const newer = v.object({ said: v.nullable(v.object({ worth: v.number() })) })
    const change = { from: { said: { worth: 1 } }, wanted: { said: { worth: 2 } } }
    expect(threeWay(newer, { current: { said: null }, ...change })).toEqual({
      ok: true,
      value: change.wanted,
    })
  })

  it('does not bring back a line that was taken out of a list', () => {
    const schema = v.object({ points: v.optional(v.array(v.string())) })
    const from = { points: ['avril', 'mai'] }
    const wanted = { points: ['avril', 'mai', 'juin'] }
    for (const current of [{}, { points: [] }, { points: ['avril'] }])
      expect(threeWay(schema, { current, from, wanted })).toMatchObject({ reason: 'changed-since' })
    const current = { points: ['avril', 'mai', 'août'] }
    expect(threeWay(schema, { current, from, wanted })).toEqual({ ok: true, value: wanted })
  })

  it('leaves the notes that were written while the details were being corrected', () => {
    const from = details()
    const found = application(
      { do: 'change-details', application: 'app', details: details({ notes: 'Badge' }), from },
      { do: 'change-details', application: 'app', details: details({ post: 'Chef' }), from },
    )
    expect(found?.details).toMatchObject({ notes: 'Badge', post: 'Chef' })
  })

  it('leaves the answers of an entry that another window corrected', () => {
    const entry = thanks('2026-11-20T10:00', ANNE.id, { id: 't' })
    const correct = (to: { readonly text?: string; readonly at?: string }): Command => ({
      do: 'correct-entry',
      application: 'app',
      entry: { ...entry, ...to } as Entry,
      from: { ...entry },
    })
    const found = application(
      recording(entry),
      correct({ text: 'Merci encore' }),
      correct({ at: '2026-11-20T11:00' }),
    )
    expect(found?.entries.at(-1)).toMatchObject({ text: 'Merci encore', at: '2026-11-20T11:00' })
  })

  it('leaves the settings, and each number, that another window chose', () => {
    const from = defaultSettings('Europe/Paris')
    const numbers = (to: Partial<typeof from.numbers>): Command => ({
      do: 'change-settings',
      settings: { ...from, numbers: { ...from.numbers, ...to } },
      from: { ...from },
    })
    const { settings } = after(
      { do: 'change-settings', settings: { ...from, personName: 'Nadia' }, from: { ...from } },
      numbers({ roundsMaximum: 3 }),
      numbers({ letGoDays: 21 }),
    )
    expect(settings).toMatchObject({
      personName: 'Nadia',
      numbers: { ...from.numbers, roundsMaximum: 3, letGoDays: 21 },
    })
  })

  it('leaves the subject of a template while its words are changed', () => {
    const from = { template: 'thanks', language: 'fr', subject: 'Merci', body: 'Bonjour' } as const
    const { templates } = after(
      { do: 'write-template', ...from },
      { do: 'write-template', ...from, subject: 'Notre échange', from },
      { do: 'write-template', ...from, body: 'Bonjour à vous', from },
    )
    expect([...templates.values()]).toMatchObject([
      { subject: 'Notre échange', body: 'Bonjour à vous' },
    ])
  })

  it('leaves what a newer program wrote within a field, whatever else is changed', () => {
    const from = defaultSettings('Europe/Paris')
    const newer = { ...from, numbers: { ...from.numbers, patience: 3 } }
    const state = given(opened)
    state.apply([{ type: 'settings-changed', application: null, body: { settings: newer } }])
    const change: Command = {
      do: 'change-settings',
      settings: { ...from, personName: 'Nadia', numbers: { ...from.numbers, letGoDays: 21 } },
      from: newer,
    }
    const decision = state.decide(change)
    if (decision.ok) state.apply(withFields(state.logbook, decision.value.events))
    expect(state.logbook.settings).toEqual({
      ...newer,
      personName: 'Nadia',
      numbers: { ...newer.numbers, letGoDays: 21 },
    })
  })

  it('sees that a line was taken out though a newer program wrote beside it', () => {
    const schema = v.object({ points: v.array(v.object({ text: v.string() })) })
    const from = { points: [{ text: 'avril', weight: 1 }, { text: 'mai' }] }
    const current = { points: [{ text: 'mai' }] }
    const wanted = { points: [{ text: 'avril' }, { text: 'mai' }, { text: 'juin' }] }
    expect(threeWay(schema, { current, from, wanted })).toMatchObject({ reason: 'changed-since' })
  })

  it('is refused where the two do not go together', () => {
    const hours = v.pipe(
      v.object({ opens: v.number(), closes: v.number() }),
      v.check(({ opens, closes }) => opens < closes),
    )
    const from = { opens: 9, closes: 17 }
    const current = { opens: 9, closes: 12 }
    expect(threeWay(hours, { current, from, wanted: { opens: 14, closes: 17 } })).toEqual({
      ok: false,
      reason: 'changed-since',
    })
  })
})
