import { describe, expect, it } from 'vitest'
import { waitsOf } from '#domain/views/waits.ts'
import type { Entry } from '#domain/entry/entry.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { anApplication } from '#test/build/anApplication.ts'
import {
  answer,
  cancelled,
  couldNotCome,
  interview,
  letGo,
  noShow,
  PARIS,
  refusal,
  theyCalled,
} from '#test/build/entries.ts'

const NOW = '2026-11-24T09:00'
const waits = (entries: readonly Entry[], stage: Stage = 'interviewed', zone = PARIS) =>
  waitsOf({ application: anApplication({ entries: [...entries] }), stage }, { now: NOW, zone }).map(
    ({ days, isAnswered }) => [days, isAnswered],
  )

describe('how long an application waits', () => {
  it('from each interview held, until a word of theirs or until now', () => {
    expect(waits([interview('2026-11-10T10:00'), answer('2026-11-13T10:00')])).toEqual([[3, true]])
    expect(waits([interview('2026-11-10T10:00')])).toEqual([[14, false]])
    expect(waits([interview('2026-11-24T10:00')])).toEqual([])
    // Put away, it waits no longer.
    expect(waits([interview('2026-11-10T10:00'), letGo('2026-11-20T10:00')], 'let-go')).toEqual([
      [10, false],
    ])
  })

  it('an interview on another day is their answer to the one before, and another wait', () => {
    expect(waits([interview('2026-10-01T10:00'), interview('2026-11-20T10:00')])).toEqual([
      [50, true],
      [4, false],
    ])
    expect(
      waits(
        [interview('2026-10-01T10:00'), interview('2026-10-20T10:00'), refusal('2026-10-27T10:00')],
        'refused',
      ),
    ).toEqual([
      [19, true],
      [7, true],
    ])
    // When they asked for one still ahead is not known: by now they have.
    expect(waits([interview('2026-11-10T10:00'), interview('2026-12-01T10:00')])).toEqual([
      [14, true],
    ])
    expect(waits([interview('2026-11-10T09:00'), interview('2026-11-10T14:00')])).toEqual([
      [14, false],
    ])
  })

  it('the next interview answers when it was noted, before it was held and after', () => {
    const next = interview('2026-12-12T10:00', { id: 'next' })
    const application = {
      ...anApplication({ entries: [interview('2026-11-02T10:00'), next] }),
      notedAt: { next: '2026-11-30T23:30:00.000Z' },
    }
    const daysOn = (now: string) =>
      waitsOf({ application, stage: 'interviewed' }, { now, zone: PARIS })[0]
    for (const now of ['2026-12-01T10:00', '2026-12-11T10:00', '2026-12-20T10:00'])
      expect(daysOn(now)).toEqual({ days: 29, isAnswered: true })
    // Noted once it was held, it answers on its own day.
    const late = { ...application, notedAt: { next: '2026-12-18T09:00:00.000Z' } }
    const time = { now: '2026-12-20T10:00', zone: PARIS }
    expect(waitsOf({ application: late, stage: 'interviewed' }, time)[0]?.days).toBe(40)
  })

  it('a call of theirs is an answer', () => {
    expect(
      waits([interview('2026-11-10T10:00'), theyCalled('2026-11-12T10:00', 'reached')]),
    ).toEqual([[2, true]])
  })

  it('an interview that was not held begins no wait', () => {
    expect(
      waits([interview('2026-11-10T10:00', { id: 'off' }), cancelled('2026-11-10T11:00', 'off')]),
    ).toEqual([])
    expect(
      waits([interview('2026-11-10T10:00', { id: 'alone' }), noShow('2026-11-10T11:00', 'alone')]),
    ).toEqual([])
  })

  it('an interview they asked for is their answer, whoever did not come to it', () => {
    const first = interview('2026-11-10T10:00')
    const next = interview('2026-11-20T10:00', { id: 'next' })
    expect(waits([first, next, couldNotCome('2026-11-20T11:00', 'next')])).toEqual([[10, true]])
    expect(waits([first, next, noShow('2026-11-20T11:00', 'next')])).toEqual([[10, true]])
    expect(waits([first, cancelled('2026-11-18T11:00', 'next'), next])).toEqual([[8, true]])
    const far = interview('2026-12-02T10:00', { id: 'far' })
    expect(waits([first, couldNotCome('2026-11-22T11:00', 'far'), far])).toEqual([[14, true]])
    // Another of the same day was agreed on with it.
    const later = interview('2026-11-10T15:00', { id: 'later' })
    expect(waits([first, later, noShow('2026-11-10T15:30', 'later')])).toEqual([[14, false]])
  })

  it('is counted in days of the clock of today', () => {
    const far = interview('2026-11-22T20:00', { zone: 'America/New_York' })
    expect(waits([far])).toEqual([[1, false]])
    expect(waits([interview('2026-11-24T12:00', { zone: 'Asia/Tokyo' })])).toEqual([[0, false]])
  })
})
