import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { bundledChild, type Child } from '#test/build/bundledChild.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { canInjectErrors, killedAt, listedCalls, listingCalls } from '#test/build/limits.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { OUTGOING_DEEDS, type OutgoingDeed } from './outgoingDeeds.ts'
import { begin, expectSound } from './outgoingHouse.ts'

/** How many processes are killed at a call of the system each; more at night, as each takes seconds. */
const KILLS = Math.ceil(Number(process.env['RELANCE_KILLS'] ?? 20) / 10)
const SEED = Number(process.env['RELANCE_SEED'] ?? 1)

vi.setConfig({ testTimeout: 300_000 + KILLS * 6000 })

const DEEDS = Object.keys(OUTGOING_DEEDS) as readonly OutgoingDeed[]

/** In the place of another: a folder that lies elsewhere is another computer. */
const putBack = (master: string, root: string): void => {
  rmSync(root, { recursive: true })
  cpSync(master, root, { recursive: true })
}

/** A beginning, a copy of it, a copy with the deed done, and the calls of the system that the deed makes. */
const listed = async (child: Child, deed: OutgoingDeed) => {
  const [root, master, whole] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  const list = join(temporaryFolder(), 'calls')
  await begin(root, deed)
  cpSync(root, master, { recursive: true })
  const said = child([root, deed], listingCalls(list))
  expect(said).toEqual(['done'])
  cpSync(root, whole, { recursive: true })
  const calls = listedCalls(readFileSync(list, 'utf8'), root)
  expect(calls.length).toBeGreaterThan(3)
  return { root, master, whole, calls }
}

if (canInjectErrors)
  test(`${KILLS} processes killed while a file leaves or comes in leave the old one or the new one whole`, async () => {
    const child = await bundledChild('leave', import.meta.dirname)
    const outcomes = { cut: 0, 'ran to its end': 0 }
    const random = numbersFrom(SEED)
    const ready = new Map<OutgoingDeed, Awaited<ReturnType<typeof listed>>>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const deed = DEEDS[(kill + SEED) % DEEDS.length] ?? 'add'
      const { root, master, whole, calls } = ready.get(deed) ?? (await listed(child, deed))
      ready.set(deed, { root, master, whole, calls })
      const target = calls[Math.floor(random() * calls.length)]
      if (target === undefined) throw new Error('No call to be killed at.')
      putBack(master, root)
      const said = child([root, deed], killedAt(target))
      outcomes[said.includes('done') ? 'ran to its end' : 'cut'] += 1
      try {
        await expectSound(root, deed, whole)
      } catch (error) {
        const at = `${deed}, kill ${kill}, seed ${SEED}, at ${target.name} ${target.nth}`
        throw new Error(at, { cause: error })
      }
    }
    if (KILLS > 100)
      process.stdout.write(
        `${KILLS} kills on the way out, seed ${SEED}: ${JSON.stringify(outcomes)}\n`,
      )
  })
