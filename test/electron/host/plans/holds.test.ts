import { describe, expect, it } from 'vitest'
import { minuteOf } from '#domain/calendar/wallClock.ts'
import { makeNow } from '#domain/rules/now.ts'
import { holdOf, makeHolds } from '#electron/host/plans/holds.ts'

const NINE = '2026-11-24T09:00'
const TWENTY_PAST = '2026-11-24T09:20'

const untilThen = (): ReturnType<typeof holdOf> => {
  const now = makeNow(minuteOf(NINE))
  now.hasCome(minuteOf(TWENTY_PAST))
  return holdOf(NINE, now)
}

describe('until when plans hold', () => {
  it('is over at the moment that was kept, and before all that was planned', () => {
    const holds = makeHolds()
    holds.note('a', untilThen())
    holds.note('b', holdOf(NINE, makeNow(minuteOf(NINE))))
    expect(holds.over('2026-11-24T09:19')).toEqual([])
    expect(holds.over(TWENTY_PAST)).toEqual(['a'])
    expect(holds.over('2026-11-24T08:59')).toEqual(['a', 'b'])
  })

  it('is over each hour too where anything can change', () => {
    const now = makeNow(minuteOf(NINE))
    now.hasCome(minuteOf('2026-11-24T12:00'))
    const holds = makeHolds()
    holds.note('a', holdOf(NINE, now))
    holds.note('b', holdOf(NINE, makeNow(minuteOf(NINE))))
    expect(holds.over('2026-11-24T09:59')).toEqual([])
    expect(holds.over('2026-11-24T10:00')).toEqual(['a'])
  })

  it('is nothing of a card that is gone', () => {
    const holds = makeHolds()
    holds.note('a', untilThen())
    holds.forget('a')
    expect(holds.over(TWENTY_PAST)).toEqual([])
  })

  it('tells who follows the clock and was planned in another minute, each once', () => {
    const holds = makeHolds()
    holds.note('a', { ...untilThen(), follows: true })
    holds.note('b', untilThen())
    expect(holds.behind(['a', 'b', 'a', 'c'], '2026-11-24T09:01')).toEqual(['a'])
    expect(holds.behind(['a'], NINE)).toEqual([])
  })
})
