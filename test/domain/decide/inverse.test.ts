import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { again } from '#domain/decide/again.ts'
import { inverseOf } from '#domain/decide/inverse.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { rebuild, type Logbook } from '#domain/logbook/logbook.ts'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { CONTEXT, details, opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, mail, note, person, thanks } from '#test/build/entries.ts'

const application = fc.constantFrom('a', 'b')
const somebody = fc.constantFrom('p', 'q', 'r')
const entryId = fc.constantFrom('e1', 'e2', 'e3')
const day = fc.integer({ min: 10, max: 23 })

const entry = fc
  .record({ id: entryId, day, who: fc.option(somebody, { nil: undefined }), what: fc.nat(3) })
  .map(({ id, day, who, what }) => {
    const at = `2026-11-${String(day)}T10:00`
    if (what === 0) return interview(at, { id, met: who === undefined ? [] : [who] })
    if (what === 1) return thanks(at, who, { id })
    return what === 2
      ? mail(at, { id, ...(who === undefined ? {} : { to: who }) })
      : { ...note(at), id }
  })

const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ application, people: fc.uniqueArray(somebody) })
    .map(({ application, people }) =>
      opening({ application, people: people.map((id) => person(id)) }),
    ),
  fc.record({
    do: fc.constant('change-details' as const),
    application,
    details: fc.constantFrom('Axovane', 'Béryl').map((company) => details({ company })),
  }),
  fc.record({
    do: fc.constant('note-person' as const),
    application,
    person: fc.tuple(somebody, fc.boolean()).map(([id, isHr]) => person(id, { isHr })),
  }),
  fc.record({ do: fc.constant('remove-person' as const), application, person: somebody }),
  fc.record({ do: fc.constant('record-entry' as const), application, entry }),
  fc.record({ do: fc.constant('correct-entry' as const), application, entry }),
  fc.record({ do: fc.constant('withdraw-entry' as const), application, entry: entryId }),
  fc.record({
    do: fc.constant('snooze-step' as const),
    application,
    step: fc.constantFrom('s', 't'),
    until: fc.constantFrom('2026-12-01T10:00', '2026-12-02T10:00'),
  }),
  fc.record({
    do: fc.constant('settle-step' as const),
    application,
    step: fc.constantFrom('s', 't'),
    as: fc.constantFrom('done' as const, 'dismissed' as const),
  }),
  fc.record({
    do: fc.constant('reopen-step' as const),
    application,
    step: fc.constantFrom('s', 't'),
  }),
  fc.record({
    do: fc.constant('join-people' as const),
    application,
    person: somebody,
    with: fc.record({ application, person: somebody }),
    identity: fc.constantFrom('x', 'y'),
  }),
  fc.record({
    do: fc.constant('split-people' as const),
    application,
    person: somebody,
    identity: fc.constantFrom('x', 'y'),
  }),
  fc
    .record({ application, who: somebody, there: application, as: somebody, new: fc.boolean() })
    .map(({ application, who, there, as, new: isNew }): Command => ({
      do: 'move-person',
      application,
      person: who,
      to: {
        application: isNew ? 'c' : there,
        person: person(as),
        ...(isNew ? { details: details({ company: 'Cormeau' }) } : {}),
      },
      identity: 'z',
    })),
  fc.record({ do: fc.constant('remove-application' as const), application }),
  fc.record({ do: fc.constant('merge-applications' as const), application, into: application }),
  fc.boolean().map((phoneFirst): Command => ({
    do: 'change-settings',
    settings: { ...defaultSettings(CONTEXT.zone), phoneFirst },
  })),
  fc.constantFrom('Bonjour', 'Merci').map((body): Command => ({
    do: 'write-template',
    template: 'thanks',
    language: 'fr',
    body,
  })),
  fc.constant<Command>({ do: 'reset-template', template: 'thanks', language: 'fr' }),
)

/** What anybody can see: applications present, without what lies put away, ties in order of id. */
const visible = ({ applications, settings, templates }: Logbook) => ({
  applications: [...applications.values()]
    .filter(({ presence }) => presence === 'present')
    .map(({ id, details, people, entries, marks }) => ({
      id,
      details,
      people,
      entries: entries.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1)),
      marks,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  settings,
  templates: [...templates.entries()].sort(),
})

const sent = mail('2026-11-23T09:00', { id: 'sent' })

const history = fc.array(command, { maxLength: 30 })

describe('a change', () => {
  it('and its inverse leave everything visible as it was', () => {
    fc.assert(
      fc.property(history, command, (before, last) => {
        const state = given()
        for (const each of before) {
          const decision = state.decide(each)
          if (decision.ok) state.apply(decision.value.events)
        }
        const decision = state.decide(last)
        fc.pre(decision.ok)
        const seen = visible(state.logbook)
        state.apply(decision.value.events)
        state.apply(decision.value.inverse ?? [])
        expect(visible(state.logbook)).toEqual(seen)
      }),
    )
  })

  it('taken back and made again is the change itself', () => {
    fc.assert(
      fc.property(history, command, (before, last) => {
        const state = given()
        for (const each of before) {
          const decision = state.decide(each)
          if (decision.ok) state.apply(decision.value.events)
        }
        const decision = state.decide(last)
        fc.pre(decision.ok)
        state.apply(decision.value.events)
        const seen = visible(state.logbook)
        state.apply(decision.value.inverse ?? [])
        state.apply(again(decision.value.events))
        expect(visible(state.logbook)).toEqual(seen)
        for (const { entries, withdrawn } of state.logbook.applications.values())
          expect(entries.filter(({ id }) => withdrawn.some((each) => each.id === id))).toEqual([])
      }),
    )
  })

  it('rebuilt from the events is the state that was live', () => {
    fc.assert(
      fc.property(history, (commands) => {
        const state = given()
        for (const each of commands) {
          const decision = state.decide(each)
          if (decision.ok) state.apply(decision.value.events)
        }
        const rebuilt = rebuild(state.events, CONTEXT.zone)
        expect([...rebuilt.applications]).toEqual([...state.logbook.applications])
        expect(rebuilt.settings).toEqual(state.logbook.settings)
        expect([...rebuilt.templates]).toEqual([...state.logbook.templates])
      }),
    )
  })

  it('that erases has no inverse', () => {
    const erased = [{ type: 'application-erased', application: 'a', body: {} } as const]
    expect(inverseOf(given().logbook, erased)).toBeNull()
  })

  it('brings a line back that was taken back, and takes one back that was brought back', () => {
    const state = given(opening({ entries: [sent] }))
    const taken = { type: 'entry-withdrawn', application: 'app', body: { entry: 'sent' } } as const
    const brought = { ...taken, type: 'entry-reinstated' } as const
    expect(inverseOf(state.logbook, [taken])).toEqual([brought])
    expect(inverseOf(state.logbook, [brought])).toEqual([])
    state.apply([taken])
    expect(inverseOf(state.logbook, [taken])).toEqual([])
    expect(inverseOf(state.logbook, [brought])).toEqual([taken])
  })

  it.each([
    ['snoozed', { do: 'snooze-step', application: 'app', step: 's', until: '2026-12-01T10:00' }],
    ['done', { do: 'settle-step', application: 'app', step: 's', as: 'done' }],
    ['dismissed', { do: 'settle-step', application: 'app', step: 's', as: 'dismissed' }],
  ] as const)('gives a step the mark it had, %s, and none where it had none', (_, marking) => {
    const about = { application: 'app', body: { step: 's' } }
    const reopened = { type: 'step-reopened', ...about } as const
    const marked = given(opening(), marking)
    const events = [marked.events.at(-1)]
    expect(inverseOf(marked.logbook, [reopened])).toStrictEqual(events)
    expect(Object.keys(events[0]?.body ?? {})).not.toContain('opens')
    expect(inverseOf(given(opening()).logbook, [reopened])).toStrictEqual([reopened])
  })

  it('leaves the others of a card alone, and is nothing where nobody was taken out', () => {
    const people = ['p', 'q'].map((id) => person(id))
    const { logbook } = given(opening({ people, entries: [sent] }))
    const removed = (id: string) =>
      ({ type: 'person-removed', application: 'app', body: { person: id } }) as const
    const identified = { identity: 'x', apart: true }
    const told = {
      type: 'person-identified',
      application: 'app',
      subject: 'q',
      body: { person: 'q', ...identified },
    } as const
    const noted = {
      type: 'person-noted',
      application: 'app',
      body: { person: person('s') },
    } as const
    expect(inverseOf(logbook, [removed('nobody')])).toEqual([])
    expect(inverseOf(logbook, [{ ...told, body: { ...told.body, person: 'nobody' } }])).toEqual([])
    expect(inverseOf(logbook, [told])).toStrictEqual([{ ...told, body: { person: 'q' } }])
    expect(inverseOf(logbook, [noted])).toEqual([removed('s')])
    const known = given(opening({ people: people.map((each) => ({ ...each, ...identified })) }))
    expect(inverseOf(known.logbook, [{ ...told, body: { person: 'q' } }])).toStrictEqual([told])
  })

  it('of a line looks at that line alone', () => {
    const { logbook } = given(opening({ entries: [sent] }))
    const unknown = { type: 'entry-withdrawn', application: 'app', body: { entry: 'x' } } as const
    expect(inverseOf(logbook, [unknown])).toEqual([])
    const state = given(opening({ entries: [sent] }))
    state.apply([{ ...unknown, body: { entry: 'sent' } }])
    expect(inverseOf(state.logbook, [{ ...unknown, type: 'entry-reinstated' }])).toEqual([])
    const other = { ...sent, id: 'other' }
    expect(
      inverseOf(logbook, [{ type: 'entry-recorded', application: 'app', body: { entry: other } }]),
    ).toEqual([{ ...unknown, body: { entry: 'other' } }])
  })

  it('puts a person back among those who stood behind', () => {
    const people = ['p', 'q', 'r'].map((id) => person(id))
    const state = given(opening({ people }))
    const decision = state.decide({ do: 'remove-person', application: 'app', person: 'q' })
    if (!decision.ok) throw new Error(decision.reason)
    expect(decision.value.inverse?.map(({ type }) => type)).toEqual([
      'person-noted',
      'person-removed',
      'person-noted',
    ])
    state.apply(decision.value.events)
    state.apply(decision.value.inverse ?? [])
    expect(state.logbook.applications.get('app')?.people.map(({ id }) => id)).toEqual([
      'p',
      'q',
      'r',
    ])
  })

  it('of several events looks at each as the ones before left things', () => {
    const { logbook } = given(opening())
    const noted = { type: 'entry-recorded', application: 'app', body: { entry: sent } } as const
    const corrected = {
      type: 'entry-corrected',
      application: 'app',
      body: { entry: { ...sent, at: '2026-11-23T11:00' } },
    } as const
    expect(inverseOf(logbook, [noted, corrected])).toEqual([
      { type: 'entry-corrected', application: 'app', body: { entry: sent } },
      { type: 'entry-withdrawn', application: 'app', body: { entry: 'sent' } },
    ])
  })

  it('gives a template the words it had, and none where it had none', () => {
    const words = { template: 'thanks', language: 'fr', body: 'Merci' } as const
    const reset = {
      type: 'template-reset',
      application: null,
      body: { template: 'thanks', language: 'fr' },
    } as const
    const written = { type: 'template-written', application: null, body: words } as const
    const rewritten = given({ do: 'write-template', ...words }).logbook
    expect(inverseOf(rewritten, [reset])).toEqual([written])
    expect(inverseOf(given().logbook, [reset])).toEqual([])
    expect(inverseOf(given().logbook, [written])).toEqual([reset])
    expect(inverseOf(rewritten, [{ ...written, body: { ...words, body: 'Bonjour' } }])).toEqual([
      written,
    ])
  })
})
