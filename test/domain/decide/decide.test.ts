import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { call, interview, mail, note, person, thanks } from '#test/build/entries.ts'

const HELENE = person('Hélène', { email: 'h@brumelle.example' })
const KARIM = person('Karim')
const MET = interview('2026-11-23T10:00', { id: 'met', met: [HELENE.id, KARIM.id] })
const opened = opening({ people: [HELENE, KARIM], entries: [MET] })

const typesOf = (decision: ReturnType<ReturnType<typeof given>['decide']>) =>
  decision.ok ? decision.value.events.map(({ type }) => type) : decision

describe('opening an application', () => {
  it('records the post, the people and the entries, each person’s data under their own id', () => {
    const decision = given().decide(
      opening({ people: [HELENE], entries: [thanks('2026-11-24T08:00', HELENE.id)] }),
    )
    expect(
      decision.ok && decision.value.events.map(({ type, subject }) => [type, subject]),
    ).toEqual([
      ['application-opened', undefined],
      ['person-noted', HELENE.id],
      ['entry-recorded', HELENE.id],
    ])
  })

  it('asked twice with the same id changes nothing the second time', () => {
    expect(typesOf(given(opened).decide(opened))).toEqual([])
  })

  it('refuses an entry about somebody who is not there, naming the field', () => {
    const entry = thanks('2026-11-24T08:00', 'nobody')
    expect(given().decide(opening({ entries: [entry] }))).toEqual({
      ok: false,
      reason: 'no-such-person',
      field: 'entries.0.to',
    })
  })
})

describe('recording an entry', () => {
  it('accepts what happens this very minute', () => {
    expect(typesOf(given(opened).decide(recording(mail('2026-11-24T09:00'))))).toEqual([
      'entry-recorded',
    ])
  })

  it('refuses what would only happen a minute from now', () => {
    expect(given(opened).decide(recording(mail('2026-11-24T09:01')))).toEqual({
      ok: false,
      reason: 'in-the-future',
      field: 'entry.at',
    })
  })

  it('compares moments across zones, not clock faces', () => {
    const inLondon = { ...mail('2026-11-24T08:00'), zone: 'Europe/London' }
    expect(typesOf(given(opened).decide(recording(inLondon)))).toEqual(['entry-recorded'])
    const tooLate = { ...mail('2026-11-24T08:01'), zone: 'Europe/London' }
    expect(given(opened).decide(recording(tooLate))).toMatchObject({ reason: 'in-the-future' })
  })

  it('accepts an interview ahead', () => {
    expect(typesOf(given(opened).decide(recording(interview('2026-12-01T10:00'))))).toEqual([
      'entry-recorded',
    ])
  })

  it('says nothing new about an id already there, even one taken back', () => {
    const entry = mail('2026-11-24T08:00')
    const withdraw: Command = { do: 'withdraw-entry', application: 'app', entry: entry.id }
    expect(typesOf(given(opened, recording(entry)).decide(recording(entry)))).toEqual([])
    expect(typesOf(given(opened, recording(entry), withdraw).decide(recording(entry)))).toEqual([])
  })

  it('keeps the one person concerned as the subject, and nobody where there are several', () => {
    const logbook = given(opened)
    const toOne = logbook.decide(recording(thanks('2026-11-24T08:00', KARIM.id)))
    const withTwo = logbook.decide(
      recording(interview('2026-11-20T10:00', { met: [HELENE.id, KARIM.id] })),
    )
    expect(toOne.ok && toOne.value.events[0]?.subject).toBe(KARIM.id)
    expect(withTwo.ok && withTwo.value.events[0]?.subject).toBeUndefined()
  })

  it('says whom it was about', () => {
    const decision = given(opened).decide(recording(thanks('2026-11-24T08:00', KARIM.id)))
    expect(decision.ok && decision.value.said).toEqual({
      key: 'thanks',
      company: 'Brumelle Logistique',
      person: 'Karim',
    })
  })
})

describe('correcting an entry', () => {
  it('may go on naming somebody who was taken off meanwhile', () => {
    const removed: Command = { do: 'remove-person', application: 'app', person: KARIM.id }
    const correct: Command = {
      do: 'correct-entry',
      application: 'app',
      entry: { ...MET, note: 'salle du fond' },
    }
    expect(typesOf(given(opened, removed).decide(correct))).toEqual(['entry-corrected'])
  })

  it('refuses an entry that is not there', () => {
    const correct: Command = {
      do: 'correct-entry',
      application: 'app',
      entry: note('2026-11-20T10:00'),
    }
    expect(given(opened).decide(correct)).toEqual({ ok: false, reason: 'no-such-entry' })
  })

  it('that says the same changes nothing', () => {
    expect(
      typesOf(given(opened).decide({ do: 'correct-entry', application: 'app', entry: MET })),
    ).toEqual([])
  })
})

describe('people', () => {
  it('noted again with the same details change nothing', () => {
    const again: Command = { do: 'note-person', application: 'app', person: HELENE }
    expect(typesOf(given(opened).decide(again))).toEqual([])
  })

  it('that are not there cannot be removed', () => {
    const remove: Command = { do: 'remove-person', application: 'app', person: 'nobody' }
    expect(given(opened).decide(remove)).toEqual({ ok: false, reason: 'no-such-person' })
  })
})

describe('steps', () => {
  const settle: Command = { do: 'settle-step', application: 'app', step: 'thank:met', as: 'done' }

  it('settle once', () => {
    expect(typesOf(given(opened).decide(settle))).toEqual(['step-settled'])
    expect(typesOf(given(opened, settle).decide(settle))).toEqual([])
  })

  it('that no rule proposes are refused, but a marked one can change its mark', () => {
    const context = { proposed: () => undefined }
    expect(given(opened).decide(settle, context)).toEqual({ ok: false, reason: 'no-such-step' })
    const dismiss: Command = { ...settle, as: 'dismissed' }
    expect(typesOf(given(opened, settle).decide(dismiss, context))).toEqual(['step-settled'])
  })

  it('are put off on the person’s clock', () => {
    const snooze: Command = {
      do: 'snooze-step',
      application: 'app',
      step: 'thank:met',
      until: '2026-11-26T10:00',
    }
    const decision = given(opened).decide(snooze)
    expect(decision.ok && decision.value.events[0]?.body).toEqual({
      step: 'thank:met',
      until: '2026-11-26T10:00',
      zone: 'Europe/Paris',
    })
  })

  it('keep in mind when they opened, where a moment before that is chosen', () => {
    const putOff = (until: string, opens: string) => {
      const context = { proposed: () => ({ opens }) }
      const decision = given(opened).decide(
        { do: 'snooze-step', application: 'app', step: 'follow-up:met:1', until },
        context,
      )
      return decision.ok ? decision.value.events[0]?.body : undefined
    }
    const body = { step: 'follow-up:met:1', until: '2026-11-30T10:00', zone: 'Europe/Paris' }
    expect(putOff('2026-11-30T10:00', '2026-12-01T00:00')).toEqual({
      ...body,
      opens: '2026-12-01T00:00',
    })
    expect(putOff('2026-11-30T10:00', '2026-11-30T10:00')).toEqual(body)
  })

  it('that were never marked have nothing to reopen', () => {
    const reopen: Command = { do: 'reopen-step', application: 'app', step: 'thank:met' }
    expect(typesOf(given(opened).decide(reopen))).toEqual([])
    expect(typesOf(given(opened, settle).decide(reopen))).toEqual(['step-reopened'])
  })
})

describe('an application that is gone', () => {
  const remove: Command = { do: 'remove-application', application: 'app' }

  it('takes no further entries', () => {
    expect(given(opened, remove).decide(recording(mail('2026-11-24T08:00')))).toEqual({
      ok: false,
      reason: 'no-such-application',
    })
  })

  it('is not removed twice', () => {
    expect(typesOf(given(opened, remove).decide(remove))).toEqual([])
  })

  it('can still be erased, once', () => {
    const erase: Command = { do: 'erase-application', application: 'app' }
    const decision = given(opened, remove).decide(erase)
    expect(decision.ok && decision.value).toMatchObject({
      inverse: null,
      erase: [{ application: 'app' }],
    })
    expect(typesOf(given(opened, erase).decide(erase))).toEqual([])
  })

  it('is erased alone once a card that was joined to it stands by itself again', () => {
    const joined: Command = { do: 'merge-applications', application: 'double', into: 'app' }
    const state = given(opened, opening({ application: 'double' }))
    const merge = state.decide(joined)
    if (!merge.ok || merge.value.inverse === null) throw new Error('Not joined.')
    state.apply([...merge.value.events, ...merge.value.inverse])
    expect(state.decide({ do: 'erase-application', application: 'app' })).toMatchObject({
      ok: true,
      value: { erase: [{ application: 'app' }] },
    })
  })

  it('is erased with the cards that were joined to it', () => {
    const joined: Command = { do: 'merge-applications', application: 'double', into: 'app' }
    const state = given(opened, opening({ application: 'double' }), joined)
    const decision = state.decide({ do: 'erase-application', application: 'app' })
    expect(decision).toMatchObject({
      ok: true,
      value: { erase: [{ application: 'app' }, { application: 'double' }] },
    })
    expect(typesOf(decision)).toEqual(['application-erased', 'application-erased'])
  })
})

describe('an application taken off', () => {
  const restore: Command = { do: 'restore-application', application: 'app' }

  it('is put back as it was, and that can be undone', () => {
    const { decide } = given(opening(), { do: 'remove-application', application: 'app' })
    expect(decide(restore)).toMatchObject({
      ok: true,
      value: {
        events: [{ type: 'application-restored', application: 'app', body: {} }],
        inverse: [{ type: 'application-removed', application: 'app', body: {} }],
        said: { key: 'application-restored', company: 'Brumelle Logistique' },
      },
    })
  })

  it('that is on the board already stays there', () => {
    expect(given(opening()).decide(restore)).toMatchObject({ ok: true, value: { events: [] } })
  })

  it.each<[string, Command[]]>([
    ['unknown', []],
    ['erased', [opening(), { do: 'erase-application', application: 'app' }]],
    [
      'joined to another',
      [
        opening(),
        opening({ application: 'b' }),
        { do: 'merge-applications', application: 'app', into: 'b' },
      ],
    ],
  ])('that is %s cannot be put back', (_, before) => {
    expect(given(...before).decide(restore)).toEqual({ ok: false, reason: 'no-such-application' })
  })
})

describe('settings and templates', () => {
  it('unchanged, are not written', () => {
    const change: Command = { do: 'change-settings', settings: defaultSettings('Europe/Paris') }
    expect(typesOf(given().decide(change))).toEqual([])
    const other: Command = { ...change, settings: { ...change.settings, phoneFirst: true } }
    expect(typesOf(given().decide(other))).toEqual(['settings-changed'])
  })

  it('that were never written have nothing to reset', () => {
    const reset: Command = { do: 'reset-template', template: 'thanks', language: 'fr' }
    const write: Command = {
      do: 'write-template',
      template: 'thanks',
      language: 'fr',
      body: 'Bonjour',
    }
    expect(typesOf(given().decide(reset))).toEqual([])
    expect(typesOf(given(write).decide(reset))).toEqual(['template-reset'])
    expect(typesOf(given(write).decide(write))).toEqual([])
  })
})

describe('calls that met nobody', () => {
  it('are entries like any other', () => {
    expect(typesOf(given(opened).decide(recording(call('2026-11-24T08:30', 'no-answer'))))).toEqual(
      ['entry-recorded'],
    )
  })
})
