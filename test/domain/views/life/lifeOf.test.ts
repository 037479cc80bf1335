import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/entry/entry.ts'
import { lifeOf } from '#domain/views/life/lifeOf.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  acceptance,
  answer,
  applied,
  cancelled,
  couldNotCome,
  feedback,
  interview,
  invitation,
  mail,
  note,
  PARIS,
  phoned,
  refusal,
  thanks,
  theyCalled,
} from '#test/build/entries.ts'

const NOW = '2026-11-24T09:00'
const life = (...entries: readonly Entry[]) =>
  lifeOf(anApplication({ entries }), { now: NOW, zone: PARIS })
const kinds = (...entries: readonly Entry[]) =>
  (life(...entries)?.marks ?? []).map(({ kind, at }) => [kind, at.slice(0, 10)])
const waits = (...entries: readonly Entry[]) =>
  (life(...entries)?.waits ?? []).map(({ from, until, days, open }) => [
    from.slice(5, 10),
    until.slice(5, 10),
    days,
    open,
  ])

describe('the life of a card', () => {
  it('has none while nothing was noted', () => {
    expect(life()).toBeNull()
  })

  it('marks an invitation, and a word of theirs that answers nothing', () => {
    expect(
      kinds(
        interview('2026-11-02T10:00'),
        invitation('2026-11-02T12:00', 'ana'),
        acceptance('2026-11-03T12:00', 'ana'),
        feedback('2026-11-04T12:00'),
      ),
    ).toEqual([
      ['interview', '2026-11-02'],
      ['message', '2026-11-02'],
      ['theirs', '2026-11-03'],
      ['theirs', '2026-11-04'],
    ])
  })

  it('tells interviews, messages, calls, their words, what was promised and the end apart', () => {
    expect(
      kinds(
        applied('2026-10-20T10:00'),
        interview('2026-11-02T10:00', { promise: { kind: 'date', date: '2026-11-12' } }),
        thanks('2026-11-02T18:00'),
        note('2026-11-03T10:00'),
        mail('2026-11-13T10:00'),
        phoned('2026-11-16T10:00', 'no-answer'),
        theyCalled('2026-11-17T10:00', 'reached'),
        refusal('2026-11-20T10:00'),
      ),
    ).toEqual([
      ['message', '2026-10-20'],
      ['interview', '2026-11-02'],
      ['message', '2026-11-02'],
      ['other', '2026-11-03'],
      ['promise', '2026-11-12'],
      ['message', '2026-11-13'],
      ['call', '2026-11-16'],
      ['theirs', '2026-11-17'],
      ['end', '2026-11-20'],
    ])
  })

  it('reaches to now, or to what lies ahead', () => {
    expect(life(interview('2026-11-02T10:00'))?.last).toBe(NOW)
    expect(life(interview('2026-12-01T10:00'))?.last).toBe('2026-12-01T10:00')
    expect(life(interview('2026-11-02T10:00'))?.first).toBe('2026-11-02T10:00')
  })

  it('waits from one’s own last word to theirs, whatever one adds meanwhile', () => {
    expect(
      waits(
        interview('2026-11-02T10:00'),
        mail('2026-11-09T10:00'),
        answer('2026-11-12T10:00'),
        mail('2026-11-14T10:00'),
      ),
    ).toEqual([
      ['11-02', '11-12', 10, false],
      ['11-14', '11-24', 10, true],
    ])
  })

  it('does not wait once it has ended, nor after an interview that was not held', () => {
    expect(waits(interview('2026-11-02T10:00'), refusal('2026-11-05T10:00'))).toEqual([
      ['11-02', '11-05', 3, false],
    ])
    expect(
      waits(interview('2026-11-10T10:00', { id: 'off' }), cancelled('2026-11-09T10:00', 'off')),
    ).toEqual([])
  })

  it('is told on the clock of the person', () => {
    const [first] = life(interview('2026-11-02T20:00', { zone: 'America/New_York' }))?.marks ?? []
    expect(first?.at).toBe('2026-11-03T02:00')
  })

  it('an interview that was not held ends no waiting', () => {
    expect(
      waits(
        interview('2026-11-02T10:00'),
        interview('2026-11-10T10:00', { id: 'off' }),
        couldNotCome('2026-11-10T11:00', 'off'),
      ),
    ).toEqual([['11-02', '11-24', 22, true]])
  })

  it('tells the days away, as far as it reaches', () => {
    const told = lifeOf(anApplication({ entries: [interview('2026-11-10T10:00')] }), {
      now: NOW,
      zone: PARIS,
      absences: {
        before: { first: '2026-11-01', last: '2026-11-05' },
        over: { first: '2026-11-08', last: '2026-11-11' },
        within: { first: '2026-11-14', last: '2026-11-18' },
        ahead: { first: '2026-12-01', last: '2026-12-04' },
      },
    })
    expect(told?.away.map(({ first, last, from, until }) => [first, last, from, until])).toEqual([
      ['2026-11-08', '2026-11-11', '2026-11-10T10:00', '2026-11-11T23:59'],
      ['2026-11-14', '2026-11-18', '2026-11-14T00:00', '2026-11-18T23:59'],
    ])
    expect(told?.waits.map(({ days }) => days)).toEqual([14])
  })
})
