/**
 * Several computers share one folder: files come late, twice, cut, changed, under other names, are lost
 * and brought back; folders are copied and restored, clocks are off by ten years, people are erased at
 * any moment. Whatever the order, all amount to the same, nothing is lost and nothing erased is left.
 * `RELANCE_UNIONS` says how many lives, `RELANCE_SEED` repeats them; the night lives many more.
 */
import { expect, it } from 'vitest'
import { numbersFrom } from '#test/build/damaged.ts'
import { liveTogether } from '#test/build/union/unionWorld.ts'

const lives = Number(process.env['RELANCE_UNIONS'] ?? 300)
const seed = Number(process.env['RELANCE_SEED'] ?? 5)

it('amounts to one state on all computers, whatever the carrier does', () => {
  const random = numbersFrom(seed)
  const next = (below: number): number => Math.floor(random() * below)
  const total: Record<string, number> = { events: 0, files: 0 }
  for (let life = 0; life < lives; life += 1) {
    const { events, files, tally, failures } = liveTogether(next)
    expect(failures, `seed ${String(seed)}, life ${String(life)}`).toEqual([])
    for (const [what, count] of Object.entries({ events, files, ...tally }))
      total[what] = (total[what] ?? 0) + count
  }
  const told = Object.entries(total).map(([what, count]) => `${String(count)} ${what}`)
  console.log(`${String(lives)} lives, 0 failures: ${told.join(', ')} (seed ${String(seed)}).`)
}, 36_000_000)
