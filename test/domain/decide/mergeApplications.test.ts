import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import { opening } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { cancelled, interview, mail, person } from '#test/build/entries.ts'

const HELENE = person('Hélène')
const one = opening({
  application: 'one',
  details: { notes: 'vue au salon', place: 'Vierzon' },
  people: [HELENE],
  entries: [interview('2026-11-20T10:00', { id: 'met', met: [HELENE.id] })],
})
const other = opening({
  application: 'other',
  details: { notes: 'par téléphone' },
  entries: [mail('2026-11-23T09:00', { id: 'mailed' })],
})
const merge: Command = { do: 'merge-applications', application: 'one', into: 'other' }

const merged = () => {
  const state = given(one, other)
  const decision = state.decide(merge)
  if (!decision.ok) throw new Error(decision.reason)
  state.apply(decision.value.events)
  return { ...state, decision: decision.value }
}

const held = (id: string, given: Parameters<typeof interview>[1] = {}) =>
  interview('2026-11-20T10:00', { id, ...given })
/** Both cards tell of the same person and the same interview, each in its own words. */
const TWO_CARDS = [
  opening({
    application: 'one',
    people: [person('Hélène Laurent', { id: 'there', phone: '01 99 00 12 34' })],
    entries: [
      held('held-there', { met: ['there'], mode: 'video', note: 'Une équipe soudée.' }),
      mail('2026-11-23T09:00', { id: 'mailed', to: 'there' }),
    ],
  }),
  opening({
    application: 'other',
    people: [
      person('HÉLÈNE LAURENT', { id: 'here', name: 'Hélène Laurent', email: 'h@b.example' }),
    ],
    entries: [held('held-here', { note: 'Deux quais.' })],
  }),
] as const

const twice = () => {
  const state = given(...TWO_CARDS)
  const decision = state.decide(merge)
  if (!decision.ok) throw new Error(decision.reason)
  state.apply(decision.value.events)
  return { ...state, decision: decision.value }
}

describe('merging two applications', () => {
  it('gives the target the people and entries of the other, under their own ids', () => {
    const target = merged().logbook.applications.get('other')
    expect(target?.people.map(({ id }) => id)).toEqual([HELENE.id])
    expect(target?.entries.map(({ id }) => id)).toEqual(['met', 'mailed'])
  })

  it('tells whose ids are others there, where there are such people', () => {
    const joined = { type: 'application-merged', application: 'one' }
    expect(merged().decision.events.at(-1)).toStrictEqual({ ...joined, body: { into: 'other' } })
    expect(twice().decision.events.at(-1)).toStrictEqual({
      ...joined,
      body: { into: 'other', people: { there: 'here' } },
    })
  })

  it('knows a person by any of their details', () => {
    const [one, other] = TWO_CARDS
    const email = 'h@b.example'
    const state = given(
      { ...one, people: [person('H. Laurent', { id: 'there', name: 'H. Laurent', email })] },
      other,
      merge,
    )
    expect(state.logbook.applications.get('other')?.people.map(({ id }) => id)).toEqual(['here'])
  })

  it('loses nothing that was written about the post', () => {
    expect(merged().logbook.applications.get('other')?.details).toMatchObject({
      place: 'Vierzon',
      notes: 'par téléphone\n\nvue au salon',
    })
  })

  it('was sent where either card says so', () => {
    const state = given(
      opening({ application: 'one', details: { sentUndated: true, cv: 'CV court' }, entries: [] }),
      opening({ application: 'other', details: { sentUndated: false }, entries: [] }),
    )
    const decision = state.decide(merge)
    if (!decision.ok) throw new Error(decision.reason)
    state.apply(decision.value.events)
    expect(state.logbook.applications.get('other')?.details).toMatchObject({
      sentUndated: true,
      cv: 'CV court',
    })
  })

  it('puts the other away and can be taken back as one', () => {
    const { logbook, decision, apply } = merged()
    expect(logbook.applications.get('one')?.presence).toBe('merged')
    apply(decision.inverse ?? [])
    expect(logbook.applications.get('one')?.presence).toBe('present')
    expect(logbook.applications.get('other')?.entries.map(({ id }) => id)).toEqual(['mailed'])
    expect(logbook.applications.get('other')?.people).toEqual([])
  })

  it('keeps a person whom both cards know once, with what each card told of them', () => {
    const target = twice().logbook.applications.get('other')
    expect(target?.people).toEqual([
      { id: 'here', name: 'Hélène Laurent', email: 'h@b.example', phone: '01 99 00 12 34' },
    ])
    expect(target?.entries.map((entry) => ('to' in entry ? entry.to : undefined))).toEqual([
      undefined,
      'here',
    ])
  })

  it('keeps an interview noted on both cards once, and loses nothing noted about it', () => {
    expect(twice().logbook.applications.get('other')?.entries[0]).toMatchObject({
      kind: 'interview',
      id: 'held-here',
      met: ['here'],
      mode: 'video',
      note: 'Deux quais.\n\nUne équipe soudée.',
    })
  })

  it('keeps both accounts of an interview where they disagree', () => {
    const state = given(
      opening({ application: 'one', entries: [held('a', { mode: 'phone' })] }),
      opening({ application: 'other', entries: [held('b', { mode: 'video' })] }),
    )
    const decision = state.decide(merge)
    if (!decision.ok) throw new Error(decision.reason)
    state.apply(decision.value.events)
    expect(state.logbook.applications.get('other')?.entries).toHaveLength(2)
  })

  it('remembers what was settled by hand about a step of theirs', () => {
    const state = given(...TWO_CARDS, {
      do: 'settle-step',
      application: 'one',
      step: 'connect:held-there:there',
      as: 'dismissed',
    })
    const decision = state.decide(merge)
    if (!decision.ok) throw new Error(decision.reason)
    state.apply(decision.value.events)
    expect(state.logbook.applications.get('other')?.marks).toEqual({
      'connect:held-here:here': { as: 'dismissed' },
    })
  })

  it('is undone to the letter', () => {
    const { logbook, decision, apply } = twice()
    apply(decision.inverse ?? [])
    const before = given(...TWO_CARDS).logbook
    const bookkeeping = { withdrawn: [], notedOrder: [], merged: undefined }
    for (const id of ['one', 'other'])
      expect({ ...logbook.applications.get(id), ...bookkeeping }).toEqual({
        ...before.applications.get(id),
        ...bookkeeping,
      })
  })

  it('asked twice changes nothing more', () => {
    const again = merged().decide(merge)
    expect(again.ok && again.value.events).toEqual([])
  })

  it('refuses an application with itself, and one that is not there', () => {
    expect(given(one).decide({ ...merge, into: 'one' })).toEqual({
      ok: false,
      reason: 'same-application',
      field: 'into',
    })
    expect(given(one).decide(merge)).toEqual({
      ok: false,
      reason: 'no-such-application',
      field: 'into',
    })
  })
})

it('what became of an interview that both cards tell of is told of the one that stays', () => {
  const theirs = interview('2026-12-01T10:00', { id: 'theirs' })
  const ours = interview('2026-12-01T10:00', { id: 'ours' })
  const joined = given(
    opening({ application: 'one', entries: [theirs, cancelled('2026-11-23T10:00', 'theirs')] }),
    opening({ application: 'two', entries: [ours] }),
    { do: 'merge-applications', application: 'one', into: 'two' },
  )
  expect(joined.logbook.applications.get('two')?.entries).toMatchObject([
    { kind: 'cancelled', interview: 'ours' },
    { kind: 'interview', id: 'ours' },
  ])
})

it('what only the other card knew of the post is kept, an unknown post gives way to its name', () => {
  const joined = given(
    opening({
      application: 'one',
      details: { post: 'Soudeuse', zone: 'America/Toronto', region: 'CA-QC', deciders: true },
    }),
    opening({ application: 'two', details: { post: '', postUnknown: true, smallFirm: true } }),
    { do: 'merge-applications', application: 'one', into: 'two' },
  )
  const details = joined.logbook.applications.get('two')?.details
  expect(details).toMatchObject({
    post: 'Soudeuse',
    zone: 'America/Toronto',
    region: 'CA-QC',
    deciders: true,
    smallFirm: true,
  })
  expect(details).not.toHaveProperty('postUnknown')
})
