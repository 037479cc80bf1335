import { expect, it, onTestFinished } from 'vitest'
import { createHost } from '#electron/host/host.ts'
import { aFolder, aScheduler, aShell } from '#test/build/aShell.ts'
import { opening } from '#test/build/commands.ts'
import { openHanded } from '#test/build/handedOver.ts'

/** Enough for two slices of plans. */
const MANY = 250

/** A host that counts how often others were let through. */
const aPatientHost = async () => {
  let turns = 0
  const scheduler = {
    ...aScheduler(),
    yieldToCalls: () => {
      turns += 1
      return Promise.resolve()
    },
  }
  const shell = aShell({ folder: aFolder() })
  const host = await createHost(shell, scheduler, 4)
  onTestFinished(host.close)
  return { ...host, shell, turns: () => turns }
}

it('a large logbook is added with other calls let through between its pieces', async () => {
  const desk = await aPatientHost()
  await desk.handlers.act(
    Array.from({ length: MANY }, (_, n) => opening({ application: `a${String(n)}` })),
  )
  await desk.handlers.exportLogbook({ job: 'j' })
  const file = desk.shell.delivered.at(-1)
  if (file === undefined || typeof file.content === 'string') throw new Error('nothing left')
  const laptop = await aPatientHost()
  await openHanded(laptop.handlers, file.content, { name: 'carnet.relance' })
  await laptop.handlers.lookIntoLogbookFile({ file: 'f1' })
  const before = laptop.turns()
  await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' })
  // Compared, decided, written, read, understood; then its plans in two slices.
  expect(laptop.turns() - before).toBeGreaterThanOrEqual(6)
  expect((await laptop.handlers.today({ rows: 1 })).applications).toBe(MANY)
})
