import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { opening, recording } from '#test/build/commands.ts'
import { given, type Deciding } from '#test/build/deciding.ts'
import { interview, noShow, postponed } from '#test/build/entries.ts'

const AHEAD = interview('2026-12-01T10:00', { id: 'ahead', met: [] })
const AT = '2026-11-24T08:30'
const opened = opening({ entries: [AHEAD] })
const entriesOf = ({ logbook }: Deciding): readonly Entry[] =>
  logbook.applications.get('app')?.entries ?? []
const startOf = (deciding: Deciding) => entriesOf(deciding).find(({ id }) => id === 'ahead')?.at
const putOff = postponed(AT, '2026-12-03T14:00', 'ahead', { id: 'put-off' })
const lineOf = (deciding: Deciding) => entriesOf(deciding).find(({ id }) => id === 'put-off')

describe('an interview that is put off', () => {
  it('is told anew with its new start, and the line keeps the old one', () => {
    const after = given(opened, recording(putOff))
    expect(startOf(after)).toBe('2026-12-03T14:00')
    expect(lineOf(after)).toMatchObject({
      oldStart: '2026-12-01T10:00',
      newStart: '2026-12-03T14:00',
    })
    expect(entriesOf(after).find(({ id }) => id === 'ahead')).toEqual({
      ...AHEAD,
      at: '2026-12-03T14:00',
    })
  })

  it('is back where it was once that is undone, in one go', () => {
    const before = given(opened)
    const decision = before.decide(recording(putOff))
    if (!decision.ok || decision.value.inverse === null) throw new Error('refused')
    expect(decision.value.events.map(({ type }) => type)).toEqual([
      'entry-corrected',
      'entry-recorded',
    ])
    expect(decision.value.said.key).toBe('postponed')
    before.apply(decision.value.events)
    before.apply(decision.value.inverse)
    expect(entriesOf(before)).toEqual([AHEAD])
  })

  it('is not moved twice by the same line', () => {
    const after = given(opened, recording(putOff))
    const again = after.decide(recording(putOff))
    expect(again.ok && again.value.events).toEqual([])
  })

  it('follows a better account of its line, which keeps the first start', () => {
    const after = given(opened, recording(putOff))
    const wanted = { ...putOff, newStart: '2026-12-04T09:00' } as Entry
    const decision = after.decide({
      do: 'correct-entry',
      application: 'app',
      entry: wanted,
      from: lineOf(after) as Entry,
    })
    if (!decision.ok) throw new Error(decision.reason)
    after.apply(decision.value.events)
    expect(startOf(after)).toBe('2026-12-04T09:00')
    expect(lineOf(after)).toMatchObject({ oldStart: '2026-12-01T10:00' })
  })

  it('returns to its first start when the line is taken back, unless it moved on since', () => {
    const back = { do: 'withdraw-entry', application: 'app', entry: 'put-off' } as const
    expect(startOf(given(opened, recording(putOff), back))).toBe('2026-12-01T10:00')
    const once = given(opened, recording(putOff))
    const moved = { ...entriesOf(once).find(({ id }) => id === 'ahead'), at: '2026-12-10T10:00' }
    const corrected = {
      do: 'correct-entry',
      application: 'app',
      entry: moved as Entry,
      from: entriesOf(once).find(({ id }) => id === 'ahead') as Entry,
    } as const
    expect(startOf(given(opened, recording(putOff), corrected, back))).toBe('2026-12-10T10:00')
  })

  it('takes over the zone it was put off in', () => {
    const abroad = { ...putOff, zone: 'America/Toronto', at: '2026-11-24T02:00' } as Entry
    const after = given(opened, recording(abroad))
    expect(entriesOf(after).find(({ id }) => id === 'ahead')).toMatchObject({
      at: '2026-12-03T14:00',
      zone: 'America/Toronto',
    })
    expect(lineOf(after)).toMatchObject({ oldStart: '2026-12-01T04:00' })
  })

  it('was at the hour that was told, also at one that a clock jumped over', () => {
    const jumped = interview('2026-03-29T02:30', { id: 'ahead', met: [] })
    const after = given(opening({ entries: [jumped] }), recording(putOff))
    expect(lineOf(after)).toMatchObject({ oldStart: '2026-03-29T02:30' })
  })

  it('moves by the zone alone, where the hour stays', () => {
    const abroad = { ...putOff, newStart: AHEAD.at, zone: 'America/Toronto' } as Entry
    const later = { ...abroad, at: '2026-11-24T02:00' } as Entry
    expect(entriesOf(given(opened, recording(later))).find(({ id }) => id === 'ahead')).toEqual({
      ...AHEAD,
      zone: 'America/Toronto',
    })
  })
})

describe('a start that a line tells itself', () => {
  const told = { ...putOff, oldStart: '2026-11-30T09:00' } as Entry
  const correct = (entry: Entry, from: Entry) =>
    ({ do: 'correct-entry', application: 'app', entry, from }) as const

  it('is kept as it is told', () => {
    expect(lineOf(given(opened, recording(told)))).toMatchObject({ oldStart: '2026-11-30T09:00' })
  })

  it('gives way to a better account that tells another', () => {
    const after = given(opened, recording(told))
    const better = { ...told, oldStart: '2026-11-29T09:00' } as Entry
    const decision = after.decide(correct(better, lineOf(after) as Entry))
    if (!decision.ok) throw new Error(decision.reason)
    after.apply(decision.value.events)
    expect(lineOf(after)).toMatchObject({ oldStart: '2026-11-29T09:00' })
  })

  it('moves nothing that stands there already', () => {
    const after = given(opened)
    const decision = after.decide(recording({ ...putOff, newStart: '2026-12-01T10:00' } as Entry))
    expect(decision.ok && decision.value.events.map(({ type }) => type)).toEqual(['entry-recorded'])
  })

  it('moves nothing where another kind of line is corrected, or the interview moved on', () => {
    const absent = { ...noShow(AT, 'ahead'), id: 'absent' } as Entry
    const after = given(opened, recording(absent))
    const decision = after.decide(correct({ ...absent, note: 'Personne.' }, absent))
    expect(decision.ok && decision.value.events.map(({ type }) => type)).toEqual([
      'entry-corrected',
    ])
    const once = given(opened, recording(putOff))
    const [ahead] = entriesOf(once).filter(({ id }) => id === 'ahead')
    once.apply([
      {
        type: 'entry-corrected',
        application: 'app',
        body: { entry: { ...(ahead as Entry), at: '2026-12-10T10:00' } },
      },
    ])
    const later = { ...putOff, newStart: '2026-12-04T09:00' } as Entry
    const moved = once.decide(correct(later, lineOf(once) as Entry))
    expect(moved.ok && moved.value.events).toMatchObject([{ body: { entry: { id: 'put-off' } } }])
  })
})

describe('a line written before lines told the first start', () => {
  const stored = given(opened)
  stored.apply([{ type: 'entry-recorded', application: 'app', body: { entry: putOff } }])
  const noted = { ...putOff, note: 'Par téléphone.' } as Entry
  const correction = {
    do: 'correct-entry',
    application: 'app',
    entry: noted,
    from: putOff,
  } as const

  it('tells where the interview stands once it is corrected', () => {
    const decision = stored.decide(correction)
    expect(decision).toMatchObject({
      ok: true,
      value: { events: [{ body: { entry: { id: 'put-off', oldStart: AHEAD.at } } }] },
    })
  })

  it('tells none where its interview was taken back', () => {
    const alone = given(opened)
    alone.apply([
      { type: 'entry-recorded', application: 'app', body: { entry: putOff } },
      { type: 'entry-withdrawn', application: 'app', body: { entry: 'ahead' } },
    ])
    const decision = alone.decide(correction)
    expect(decision.ok && decision.value.events).toEqual([
      { type: 'entry-corrected', application: 'app', body: { entry: noted } },
    ])
  })
})

it('a line whose interview was taken back moves nothing, corrected or taken back itself', () => {
  const once = given(opened, recording(putOff))
  once.apply([{ type: 'entry-withdrawn', application: 'app', body: { entry: 'ahead' } }])
  const line = lineOf(once) as Entry
  const later = { ...line, newStart: '2026-12-04T09:00' } as Entry
  const corrected = once.decide({
    do: 'correct-entry',
    application: 'app',
    entry: later,
    from: line,
  })
  const back = once.decide({ do: 'withdraw-entry', application: 'app', entry: 'put-off' })
  expect(corrected.ok && corrected.value.events.map(({ type }) => type)).toEqual([
    'entry-corrected',
  ])
  expect(back.ok && back.value.events.map(({ type }) => type)).toEqual(['entry-withdrawn'])
})

it('what became of an interview names one that is there', () => {
  expect(given(opened).decide(recording(noShow(AT, 'elsewhere')))).toEqual({
    ok: false,
    reason: 'no-such-entry',
    field: 'entry.interview',
  })
  const absent = noShow(AT, 'ahead')
  const decision = given(opened).decide(recording(absent))
  expect(decision.ok && decision.value.events).toEqual([
    { type: 'entry-recorded', application: 'app', body: { entry: absent } },
  ])
  // A line that is no interview is none that could have been missed.
  const after = given(opened, recording(putOff))
  expect(after.decide(recording(noShow(AT, 'put-off')))).toMatchObject({ reason: 'no-such-entry' })
})

it.each(['call', 'answer', 'postponed', 'offer-message'] as const)(
  'nothing but an interview is dated in the future: %s',
  (kind) => {
    const entry = {
      call: { kind: 'call', direction: 'incoming', channel: 'phone', outcome: 'reached' },
      answer: { kind: 'answer' },
      postponed: { kind: 'postponed', interview: 'ahead', newStart: '2026-12-03T14:00' },
      'offer-message': { kind: 'offer-message', channel: 'email' },
    }[kind]
    const at = (moment: string) =>
      given(opened).decide(
        recording({ id: 'e', zone: 'Europe/Paris', at: moment, ...entry } as Entry),
      )
    expect(at('2026-11-24T09:00').ok).toBe(true)
    expect(at('2026-11-24T09:01')).toMatchObject({ ok: false, reason: 'in-the-future' })
  },
)
