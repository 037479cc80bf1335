import { describe, expect, it } from 'vitest'
import { localDateTime, minuteOf } from '#domain/calendar/wallClock.ts'
import type { Now } from '#domain/rules/now.ts'
import { heldOn } from '#domain/rules/plan/holding.ts'
import { wallOf } from '#domain/rules/wall.ts'
import { PARIS } from '#test/build/entries.ts'

const TORONTO = 'America/Toronto'
/** Until when it was said at some moments, on their clock. */
const UNTIL: Readonly<Record<string, string>> = {
  '2026-11-10T09:00': '2026-11-12T10:00',
  '2026-10-26T09:00': '2026-10-28T10:00',
  '2026-10-20T09:01': '2026-10-24T20:00',
  '2026-01-01T09:00': '2030-01-01T10:00',
}
const heldFrom = (mine: string, theirs: string, now: string, until: number): number =>
  heldOn(wallOf(mine), minuteOf(now), wallOf(theirs), { until: () => until } as Now)

describe('what was said on another clock', () => {
  // Paris is set on 25 October, Toronto a week later.
  it.each([
    ['as said, on one clock', PARIS, PARIS, '2026-10-20T09:00', '2026-11-20T10:00'],
    ['until the same moment', PARIS, TORONTO, '2026-11-10T09:00', '2026-11-12T16:00'],
    ['until the same moment, between both', PARIS, TORONTO, '2026-10-26T09:00', '2026-10-28T15:00'],
    ['a minute, on a day of mine', PARIS, TORONTO, '2026-10-25T12:00', '2026-10-25T12:01'],
    [
      'a minute, the day before one of theirs',
      PARIS,
      TORONTO,
      '2026-10-31T12:00',
      '2026-10-31T12:01',
    ],
    [
      'a minute, the day after one of theirs',
      PARIS,
      TORONTO,
      '2026-11-02T12:00',
      '2026-11-02T12:01',
    ],
    ['until a day of mine', PARIS, TORONTO, '2026-10-20T09:00', '2026-10-25T00:00'],
    ['until a day of mine it ends on', PARIS, TORONTO, '2026-10-20T09:01', '2026-10-25T00:00'],
    ['until a day of mine alone', PARIS, 'Asia/Tokyo', '2026-10-20T09:00', '2026-10-25T00:00'],
    ['until the day before one of theirs', PARIS, TORONTO, '2026-10-26T09:01', '2026-10-31T00:00'],
    ['for so many days', 'Asia/Tokyo', 'Asia/Shanghai', '2026-01-01T09:00', '2027-02-06T00:00'],
  ])('holds %s', (_, mine, theirs, now, held) => {
    const said = UNTIL[now] ?? '2026-11-20T10:00'
    expect(localDateTime(heldFrom(mine, theirs, now, minuteOf(said)))).toBe(held)
  })

  it('holds for ever where nothing ends it', () => {
    expect(heldFrom(PARIS, TORONTO, '2026-10-25T12:00', Infinity)).toBe(Infinity)
  })
})
