import { expect, it } from 'vitest'
import { localOf } from '#domain/calendar/zone.ts'
import { rungReminders } from '#electron/host/reminders/rungReminders.ts'
import { stepAt } from '#test/build/livedReminders.ts'

const HOUR = 3_600_000
const MOMENT = '2026-03-02T18:00'
const evening = Date.parse('2026-03-02T18:01Z')
const reminder = { step: stepAt('step', MOMENT), moment: MOMENT }

it('remembers a telling at the very time that a wrong clock had shown before', () => {
  const kept = new Set<string>()
  const keep = (keys: readonly string[]) => keys.forEach((key) => kept.add(key))
  const first = rungReminders(kept)
  keep(first.note([reminder], { nowMs: evening, elapsedMs: 0 }))
  const back = { nowMs: evening - 40 * 24 * HOUR, elapsedMs: HOUR, change: 'back' as const }
  keep(first.clockSet({ ...back, localAt: (ms) => localOf(ms, 'UTC') }))
  expect(first.covers(reminder, evening)).toBe(false)
  keep(first.note([reminder], { nowMs: evening, elapsedMs: 40 * 24 * HOUR }))
  expect(first.covers(reminder, evening)).toBe(true)
  expect(rungReminders(kept).covers(reminder, evening)).toBe(true)
  expect(first.since(0)).toHaveLength(1)
})
