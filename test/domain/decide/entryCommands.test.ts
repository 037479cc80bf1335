import { describe, expect, it } from 'vitest'
import type { Command } from '#domain/logbook/commands.ts'
import type { Entry } from '#domain/entry/entry.ts'
import { opening, recording } from '#test/build/commands.ts'
import { given } from '#test/build/deciding.ts'
import { interview, mail, person, thanks } from '#test/build/entries.ts'

const opened = opening({ people: [person('Ana', { id: 'ana' })] })
const sent = mail('2026-11-23T09:00', { id: 'sent', to: 'ana' })
const correcting = (entry: Entry): Command => ({ do: 'correct-entry', application: 'app', entry })
const withdrawing = (entry: string): Command => ({
  do: 'withdraw-entry',
  application: 'app',
  entry,
})

describe('a better account of an entry', () => {
  const noted = given(opened, recording(sent))

  it('may be of the present minute, not of the next', () => {
    expect(noted.decide(correcting({ ...sent, at: '2026-11-24T09:00' })).ok).toBe(true)
    expect(noted.decide(correcting({ ...sent, at: '2026-11-24T09:01' }))).toEqual({
      ok: false,
      reason: 'in-the-future',
      field: 'entry.at',
    })
  })

  it('names nobody who is not known', () => {
    expect(
      noted.decide(correcting(mail('2026-11-23T09:00', { id: 'sent', to: 'nobody' }))),
    ).toMatchObject({
      ok: false,
      reason: 'no-such-person',
    })
  })

  it('keeps naming whom it named, though they were taken off since', () => {
    const without = given(opened, recording(sent), {
      do: 'remove-person',
      application: 'app',
      person: 'ana',
    })
    const corrected = without.decide(correcting({ ...sent, at: '2026-11-23T10:00' }))
    expect(corrected.ok && corrected.value.events).toMatchObject([
      { type: 'entry-corrected', subject: 'ana', body: { entry: { to: 'ana' } } },
    ])
    const another = thanks('2026-11-23T10:00', 'ana', { id: 'another' })
    expect(without.decide(recording(another))).toMatchObject({ reason: 'no-such-person' })
  })

  it('that says the same writes nothing, and is told all the same', () => {
    const decision = noted.decide(correcting(sent))
    expect(decision.ok && decision.value).toMatchObject({
      events: [],
      said: { key: 'entry-corrected', person: 'Ana' },
    })
  })

  it('that tells an interview for the first time is said as an interview noted', () => {
    const noted = (given: Parameters<typeof interview>[1]) =>
      interview('2026-11-22T10:00', { id: 'met', met: ['ana'], ...given })
    const planned = noted({})
    const told = noted({ note: 'vu' })
    const saidOf = (before: Entry, after: Entry) => {
      const decision = given(opened, recording(before)).decide(correcting(after))
      return decision.ok ? decision.value.said.key : decision
    }
    expect(saidOf(planned, told)).toBe('interview')
    expect(saidOf(planned, noted({ mode: 'video' }))).toBe('entry-corrected')
    expect(saidOf(told, noted({ note: 'revu' }))).toBe('entry-corrected')
  })

  it('is of a card that is there, as is what is taken back', () => {
    const unknown = { ok: false, reason: 'no-such-application' }
    expect(given().decide(correcting(sent))).toEqual(unknown)
    expect(given().decide(withdrawing('sent'))).toEqual(unknown)
  })

  it('is of an entry that stands', () => {
    const unknown = { ok: false, reason: 'no-such-entry' }
    expect(noted.decide(correcting({ ...sent, id: 'other' }))).toEqual(unknown)
    expect(given(opened, recording(sent), withdrawing('sent')).decide(correcting(sent))).toEqual(
      unknown,
    )
  })
})

describe('an entry taken back', () => {
  it('is told with whom it was about', () => {
    const decision = given(opened, recording(sent)).decide(withdrawing('sent'))
    expect(decision.ok && decision.value).toMatchObject({
      events: [{ type: 'entry-withdrawn', application: 'app', body: { entry: 'sent' } }],
      said: { key: 'entry-withdrawn', person: 'Ana' },
    })
  })

  it('twice is taken back once, and told the same', () => {
    const decision = given(opened, recording(sent), withdrawing('sent')).decide(withdrawing('sent'))
    expect(decision.ok && decision.value).toMatchObject({
      events: [],
      said: { key: 'entry-withdrawn', person: 'Ana' },
    })
  })

  it('is one that was noted', () => {
    const unknown = { ok: false, reason: 'no-such-entry' }
    expect(given(opened, recording(sent)).decide(withdrawing('other'))).toEqual(unknown)
    const taken = given(opened, recording(sent), withdrawing('sent'))
    expect(taken.decide(withdrawing('other'))).toEqual(unknown)
  })
})
