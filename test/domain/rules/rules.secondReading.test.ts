import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RULE_IDS } from '#domain/rules/step.ts'
import { houses, readTwice } from '#test/build/readTwice.ts'

/** How many houses are read twice; every night there are many more. */
const HISTORIES = Number(process.env['RELANCE_HISTORIES'] ?? 20_000)
/** The same houses every day; other ones every night. */
const SEED = Number(process.env['RELANCE_SEED'] ?? 20_260_901)
/** In milliseconds: far more than the slowest machine needs. */
const PATIENCE = Math.max(600_000, HISTORIES * 30)
/** Houses made at once, so that no run holds them all. */
const CHUNK = 1000

test(
  'the rules as the page tells them, read a second time, ask for the same steps',
  () => {
    const rules = new Set<string>()
    for (let done = 0; done < HISTORIES; done += CHUNK) {
      const seed = SEED + done
      const numRuns = Math.min(CHUNK, HISTORIES - done)
      for (const house of fc.sample(houses, { seed, numRuns })) {
        const { engine, page } = readTwice(house)
        for (const step of engine.flat()) rules.add(step.split(' ', 1)[0] ?? '')
        if (JSON.stringify(engine) === JSON.stringify(page)) continue
        // The same houses once more, this time to show a small one and its seed.
        fc.assert(
          fc.property(houses, (other) => {
            const readings = readTwice(other)
            expect(readings.page).toEqual(readings.engine)
          }),
          { seed, numRuns },
        )
        throw new Error(`The readings of a house of seed ${seed} differ`)
      }
    }
    // Fewer houses, as where mistakes are looked for, need not ask for every rule.
    if (HISTORIES >= 20_000) expect(RULE_IDS.filter((rule) => !rules.has(rule))).toEqual([])
  },
  PATIENCE,
)
