import { describe, expect, it } from 'vitest'
import { localOf } from '#domain/calendar/zone.ts'
import { clockDoubts, type ClockSet } from '#electron/host/reminders/clockDoubts.ts'
import type { ToldOnce } from '#electron/host/reminders/telling.ts'

const HOUR = 3_600_000
const at = (local: string): number => Date.parse(`${local}Z`)

/** Told at noon, two hours after its moment, ten hours after boot. */
const told: ToldOnce = {
  ...{ step: 'step', moment: '2026-11-26T10:00', atMs: at('2026-11-26T12:00') },
  ...{ elapsedMs: 10 * HOUR, doubt: 'none', isDoubtedHere: false },
}

const setTo = (local: string, elapsedHours: number, change: ClockSet['change']): ClockSet => ({
  ...{ nowMs: at(local), elapsedMs: elapsedHours * HOUR, change },
  localAt: (ms) => localOf(ms, 'UTC'),
})

const neverVoid: ReadonlySet<string> = new Set()

describe('what a clock set back says of a telling', () => {
  it.each([
    ['told before its moment', '2026-11-26T10:57', 11, 'void'],
    ['told two minutes early, which is in time', '2026-11-26T10:58', 11, 'none'],
    ['told a night ago, it may have been early', '2026-11-27T09:00', 34, 'void'],
    ['told longer ago, the clock was right', '2026-11-27T09:01', 34.01, 'none'],
  ])('%s', (_, now, hours, doubt) => {
    const judged = clockDoubts(told, setTo(now, hours, 'back'), neverVoid)
    expect(judged.told.doubt).toBe(doubt)
    expect(judged.key?.endsWith('~void') ?? false).toBe(doubt === 'void')
  })

  it('counts again once the clock is back where it was', () => {
    const { told: voided } = clockDoubts(told, setTo('2025-11-26T13:00', 11, 'back'), neverVoid)
    expect(voided.doubt).toBe('void')
    const again = clockDoubts(voided, setTo('2026-11-26T14:00', 12, 'forward'), neverVoid)
    expect(again).toMatchObject({ told: { doubt: 'none', atMs: told.atMs } })
  })

  it('never counts again under a key that is void', () => {
    const { told: voided, key } = clockDoubts(
      told,
      setTo('2025-11-26T13:00', 11, 'back'),
      neverVoid,
    )
    const again = clockDoubts(
      voided,
      setTo('2026-11-26T14:00', 12, 'forward'),
      new Set([String(key).replace('~void', '')]),
    )
    expect(again.told.atMs).toBe(told.atMs + 1)
  })
})
