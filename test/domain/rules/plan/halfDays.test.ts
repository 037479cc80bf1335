import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextFree, type Jumps } from '#domain/rules/plan/halfDays.ts'

describe('the next half-day that is free', () => {
  it('is the one that is found by looking at each, whatever was passed over before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(40), fc.nat(12), fc.array(fc.nat(50), { maxLength: 8 }))),
        (asked) => {
          const out = new Set<number>()
          const jumps: Jumps = new Map()
          const isOut = (halfDay: number): boolean => out.has(halfDay)
          for (const [from, reach, gone] of asked) {
            gone.forEach((each) => out.add(each))
            let seen = from
            while (seen < from + reach && isOut(seen)) seen += 1
            expect(nextFree(from, from + reach, { jumps, isOut })).toBe(seen)
          }
        },
      ),
    )
  })

  it('goes no farther than its end, though another search looked beyond', () => {
    const [out, jumps]: [Set<number>, Jumps] = [new Set([1, 2, 3, 4]), new Map()]
    const isOut = (halfDay: number): boolean => out.has(halfDay)
    expect(nextFree(3, 9, { jumps, isOut })).toBe(5)
    expect(nextFree(1, 4, { jumps, isOut })).toBe(4)
  })

  it('asks of each half-day once, however many look for one', () => {
    const out = new Set<number>()
    const jumps: Jumps = new Map()
    let times = 0
    const isOut = (halfDay: number): boolean => {
      times += 1
      return out.has(halfDay)
    }
    for (let n = 0; n < 300; n += 1) out.add(nextFree(1, 801, { jumps, isOut }))
    expect(out.size).toBe(300)
    expect(times).toBeLessThan(900)
  })
})
