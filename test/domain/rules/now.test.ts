import { describe, expect, it } from 'vitest'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import { makeNow, nowOf } from '#domain/rules/now.ts'

const AT = minuteOf('2026-11-24T09:30')
const minute = (time: string): number => minuteOf(`2026-11-24T${time}`)
const untilOf = ({ until }: ReturnType<typeof makeNow>): string => localDateTime(until())

/** Hours from ten to six, before which ten is best. */
const slotFrom = (from: number): number => {
  if (from <= minute('10:00')) return minute('10:00')
  return from < minute('18:00') ? from : minuteOf('2026-11-25T10:00')
}

describe('the present moment', () => {
  it('holds for ever where nothing asked of it lies ahead', () => {
    const now = makeNow(AT)
    expect([now.hasCome(AT), now.hasCome(AT - 1), now.until()]).toEqual([true, true, Infinity])
  })

  it('holds until the nearest moment that it was asked for and that had not come', () => {
    const now = makeNow(AT)
    expect([minute('12:00'), minute('11:00'), minute('14:00')].map(now.hasCome)).toEqual([
      ...[false, false, false],
    ])
    expect(untilOf(now)).toBe('2026-11-24T11:00')
  })

  it('is on a moment that was written from its minute on, and after it from the next', () => {
    const now = makeNow(AT)
    expect([now.isFrom('2026-11-24T09:30'), now.isAfter('2026-11-24T09:30')]).toEqual([true, false])
    expect(untilOf(now)).toBe('2026-11-24T09:31')
  })

  it.each([
    ['its half-day', (now: ReturnType<typeof makeNow>) => now.halfDay(), '2026-11-24T12:00'],
    ['its day', (now: ReturnType<typeof makeNow>) => now.day(), '2026-11-25T00:00'],
    ['itself', (now: ReturnType<typeof makeNow>) => now.minute(), '2026-11-24T09:31'],
  ])('that was asked for %s holds as long as that', (_of, ask, until) => {
    const now = makeNow(AT)
    ask(now)
    expect(untilOf(now)).toBe(until)
  })

  it('holds until the good slot that lies ahead', () => {
    const now = makeNow(AT)
    expect(now.soonest(slotFrom)).toBe(minute('10:00'))
    expect([untilOf(now), now.follows()]).toEqual(['2026-11-24T10:00', false])
  })

  it('follows the clock where the good slot is right now, until the hours end', () => {
    const now = makeNow(minute('16:00'))
    expect(now.soonest(slotFrom)).toBe(minute('16:00'))
    expect([untilOf(now), now.follows()]).toEqual(['2026-11-24T18:00', true])
  })

  it('looks at no more than a half-day of what follows the clock', () => {
    const now = makeNow(minute('10:30'))
    now.soonest(slotFrom)
    expect([untilOf(now), now.follows()]).toEqual(['2026-11-24T12:00', true])
  })

  it('waits for a floor that lies ahead', () => {
    const now = makeNow(AT)
    expect(now.soonest((from) => from, minute('11:00'))).toBe(minute('11:00'))
    expect([untilOf(now), now.follows()]).toEqual(['2026-11-24T11:00', false])
  })

  it('takes what else is known to hold, and to follow the clock', () => {
    const now = makeNow(AT)
    now.holdUntil(minute('13:00'), true)
    now.holdUntil(minute('15:00'), false)
    expect([untilOf(now), now.follows()]).toEqual(['2026-11-24T13:00', true])
  })

  it('is what was written, or the one that is there', () => {
    const now = makeNow(AT)
    expect(nowOf(now)).toBe(now)
    expect(nowOf('2026-11-24T09:30').hasCome(AT)).toBe(true)
  })
})
