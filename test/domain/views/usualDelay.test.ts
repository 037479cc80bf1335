import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualDelayOf, type Wait } from '#domain/views/usualDelay.ts'

/** Days until an answer; with a plus, days waited without one, as tables of survival write it. */
const waits = (written: string): readonly Wait[] =>
  written.split(' ').map((each) => ({ days: parseInt(each, 10), isAnswered: !each.endsWith('+') }))

const delay = (written: string) => usualDelayOf(waits(written))

/** The 6-MP group of Freireich's leukaemia trial, the textbook example of the estimate. */
const FREIREICH = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'

describe('the usual delay of an answer', () => {
  it('is the curve of Kaplan and Meier: a published example', () => {
    const found = delay(FREIREICH)
    expect(
      found?.curve.map(({ day, withoutAnswer }) => [day, Number(withoutAnswer.toFixed(4))]),
    ).toEqual([
      [6, 0.8571],
      [7, 0.8067],
      [10, 0.7529],
      [13, 0.6902],
      [16, 0.6275],
      [22, 0.5378],
      [23, 0.4482],
    ])
    expect(found).toMatchObject({ count: 21, waiting: 12, medianDays: 23 })
  })

  it('is the plain median where everybody answered', () => {
    expect(delay('1 2 3 4 5 6 7 8 9')?.medianDays).toBe(5)
  })

  it('is the middle of the days between two answers where just half have come', () => {
    expect(delay('1 2 3 4 6 7 8 9')?.medianDays).toBe(5)
    expect(delay('1 2 3 4 5 6 7 8')?.medianDays).toBe(4.5)
    // 7/8 · 6/7 · 5/6 · 4/5 is a half but for the rounding.
    expect(delay('1 2 3 4 10 10+ 10+ 10+')?.medianDays).toBe(7)
  })

  it('stays at the day of the half where nobody answered later', () => {
    expect(delay('1 2 3 4 9+ 9+ 9+ 9+')?.medianDays).toBe(4)
  })

  it('counts those who waited until a day of answers as waiting on that day', () => {
    // Eight wait on day 5: one of eight answers; the four waiting no longer leave three.
    const found = delay('5 5+ 5+ 5+ 5+ 6 7 8')
    expect(found?.curve.map(({ withoutAnswer }) => withoutAnswer)).toEqual([
      7 / 8,
      expect.closeTo((7 / 8) * (2 / 3), 12) as number,
      expect.closeTo((7 / 8) * (1 / 3), 12) as number,
      0,
    ])
    expect(found?.medianDays).toBe(7)
  })

  it('counts answers of one day together', () => {
    expect(delay('3 3 3 3 3 9 9 9')).toMatchObject({
      medianDays: 3,
      curve: [
        { day: 3, withoutAnswer: 3 / 8 },
        { day: 9, withoutAnswer: 0 },
      ],
    })
  })

  it('is later than the median of the answers alone while others still wait', () => {
    expect(delay('4 5 6 7 20+ 20+ 20+ 30 40')?.medianDays).toBe(30)
  })

  it('tells no number of days while fewer than half have answered', () => {
    expect(delay('4 5 6 20+ 20+ 20+ 20+ 20+')).toMatchObject({
      count: 8,
      waiting: 5,
      medianDays: null,
    })
    expect(delay('4+ 5+ 6+ 20+ 20+ 20+ 20+ 20+')).toMatchObject({ medianDays: null, curve: [] })
  })

  it('says nothing under eight', () => {
    expect(delay('1 2 3 4 5 6 7')).toBeNull()
    expect(delay('1 2 3 4 5 6 7 8+')).not.toBeNull()
    expect(usualDelayOf([])).toBeNull()
  })

  it('goes down from one to no less than nothing, whatever the order of the waits', () => {
    const wait = fc.record({ days: fc.integer({ min: 0, max: 40 }), isAnswered: fc.boolean() })
    fc.assert(
      fc.property(fc.array(wait, { minLength: 8, maxLength: 40 }), (some) => {
        const found = usualDelayOf(some)
        const levels = [1, ...(found?.curve ?? []).map(({ withoutAnswer }) => withoutAnswer)]
        for (const [at, level] of levels.slice(1).entries()) {
          expect(level).toBeLessThan(levels[at] ?? 1)
          expect(level).toBeGreaterThanOrEqual(0)
        }
        expect(usualDelayOf(some.toReversed())).toEqual(found)
      }),
    )
  })
})
