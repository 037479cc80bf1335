import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KEPT, outdated } from '#electron/host/logbook/backups/rotation.ts'
import type { BackupView } from '#contract/views.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const NEWEST_MS = Date.UTC(2026, 10, 22, 12)

const made = (madeAtMs: number, events = 100): BackupView => ({
  id: `${madeAtMs}-${events}`,
  madeAt: new Date(madeAtMs).toISOString(),
  events,
  bytes: 4096,
})

/** One every so many milliseconds, newest first. */
const every = (intervalMs: number, count: number): readonly BackupView[] =>
  Array.from({ length: count }, (_, n) => made(NEWEST_MS - n * intervalMs))

const kept = (backups: readonly BackupView[]): readonly BackupView[] => {
  const gone = new Set(outdated(backups))
  return backups.filter(({ id }) => !gone.has(id))
}

test('nothing to rotate where there is nothing', () => {
  expect(outdated([])).toEqual([])
})

test.each([KEPT.last - 1, KEPT.last])('up to thirty copies of one day all stay (%i)', (count) => {
  expect(outdated(every(60_000, count))).toEqual([])
})

test('of the same day the thirty-first copy goes', () => {
  const backups = every(60_000, KEPT.last + 1)
  expect(outdated(backups)).toEqual([backups.at(-1)?.id])
})

test('the newest of each of the last twenty-one days with copies stays', () => {
  // Ten a day: the thirty last reach back three days only.
  const backups = every(DAY_MS / 10, 400)
  const days = new Set(kept(backups).map(({ madeAt }) => madeAt.slice(0, 10)))
  // Thirty last and the older days' newest; the two months touched keep theirs within these.
  expect(days.size).toBe(KEPT.days + 1)
  expect(kept(backups)).toHaveLength(KEPT.last + (KEPT.days - 4) + 1)
})

test('the newest of each of the last twelve months with copies stays', () => {
  const backups = every(DAY_MS, 800)
  const months = kept(backups).map(({ madeAt }) => madeAt.slice(0, 7))
  expect(new Set(months).size).toBe(KEPT.months)
})

test.each([
  [50, 'goes when the newest has half its events', true],
  [49, 'stays when the newest has less than half its events', false],
])('with %i events in the newest, an old copy of 100 %s', (events, _, goes) => {
  const old = made(NEWEST_MS - 3 * 60_000 * 60)
  const recent = Array.from({ length: KEPT.last }, (__, n) => made(NEWEST_MS - n * 60_000, events))
  expect(outdated([...recent, old]).includes(old.id)).toBe(goes)
})

test('the newest and the fullest copy always stay', () => {
  const backup = fc
    .record({
      age: fc.integer({ min: 0, max: 900 * DAY_MS }),
      events: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ age, events }) => made(NEWEST_MS - age, events * events))
  fc.assert(
    fc.property(
      fc.uniqueArray(backup, { selector: ({ id }) => id, minLength: 1, maxLength: 120 }),
      (some) => {
        const backups = some.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
        const left = kept(backups)
        expect(left).toContain(backups[0])
        const most = Math.max(...backups.map(({ events }) => events))
        if ((backups[0]?.events ?? 0) * 2 < most)
          expect(left.filter(({ events }) => events === most)).toEqual(
            backups.filter(({ events }) => events === most),
          )
      },
    ),
  )
})
