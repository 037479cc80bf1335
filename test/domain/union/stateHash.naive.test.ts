/**
 * A second merge, written from docs/FORMAT.md alone, comes to the same hash: what stands on that page is
 * all one needs. `RELANCE_SETS` says for how many lives of several computers.
 */
import { expect, it } from 'vitest'
import { numbersFrom } from '#test/build/damaged.ts'
import { naiveHash } from '#test/build/union/naiveMerge.ts'
import { isUnderstood, stateOf } from '#test/build/union/unionDevice.ts'
import { liveTogether } from '#test/build/union/unionWorld.ts'

const lives = Number(process.env['RELANCE_SETS'] ?? 200)
const seed = Number(process.env['RELANCE_SEED'] ?? 9)

it('comes to the same state from the page alone', () => {
  const random = numbersFrom(seed)
  for (let life = 0; life < lives; life += 1) {
    const { log } = liveTogether((below) => Math.floor(random() * below))
    const shuffled = log.toSorted(() => random() - 0.5)
    expect(naiveHash(shuffled, isUnderstood), `seed ${String(seed)}, life ${String(life)}`).toBe(
      stateOf({ log }),
    )
  }
}, 36_000_000)
