/**
 * Reminders by a clock that is wrong now and then, on a machine that sleeps: nothing is lost, nothing
 * told twice. `RELANCE_LIVES` says how many lives of ninety days, `RELANCE_SEED` repeats them; the
 * night lives many more.
 */
import { expect, it } from 'vitest'
import { numbersFrom } from '#test/build/damaged.ts'
import { liveReminders } from '#test/build/livedReminders.ts'

const lives = Number(process.env['RELANCE_LIVES'] ?? 12)
const seed = Number(process.env['RELANCE_SEED'] ?? 17)
const DAYS = 90

it('tells of every step once, whatever the clock said meanwhile', async () => {
  const next = numbersFrom(seed)
  let due = 0
  for (let life = 0; life < lives; life += 1) {
    const lived = await liveReminders(next, DAYS)
    due += lived.due
    expect(lived, `seed ${String(seed)}, life ${String(life)}`).toMatchObject({
      untold: 0,
      toldTwice: 0,
      toldAway: 0,
    })
  }
  const years = ((lives * DAYS) / 365).toFixed(1)
  console.log(
    `${years} years, ${String(due)} steps: 0 untold, 0 told twice (seed ${String(seed)}).`,
  )
}, 3_600_000)
