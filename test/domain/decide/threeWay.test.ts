import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { threeWay } from '#domain/decide/threeWay.ts'
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
