import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { createHost } from '#electron/host/host.ts'
import { aScheduler } from '#test/build/aShell.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { canInjectErrors, killedAt, listedCalls, listingCalls } from '#test/build/limits.ts'
import { runChildIn } from '#test/build/runChildIn.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { aCard, OUTGOING_DEEDS, pick, placesIn, SAVES, type OutgoingDeed } from './outgoingDeeds.ts'
import { savingShell } from './savingShell.ts'

/** How many processes are killed at a call of the system each; more at night, as each takes seconds. */
const KILLS = Math.ceil(Number(process.env['RELANCE_KILLS'] ?? 20) / 10)
const SEED = Number(process.env['RELANCE_SEED'] ?? 1)

vi.setConfig({ testTimeout: 300_000 + KILLS * 6000 })

const OLD = 'what stood there before '.repeat(40)
const DEEDS = Object.keys(OUTGOING_DEEDS) as readonly OutgoingDeed[]

const hostIn = async (root: string, deed: OutgoingDeed) => {
  const shell = savingShell(root, deed)
  const host = await createHost(shell, aScheduler())
  await host.tick()
  return { host, shell }
}
const companiesIn = async (host: Awaited<ReturnType<typeof hostIn>>['host']) =>
  (await boardOf(host.handlers)).cards
    .map(({ company }) => company)
    .toSorted()
    .join(' ')

/** A logbook with a card, a calendar that is kept and copies elsewhere, and what a deed needs. */
const begin = async (root: string, deed: OutgoingDeed): Promise<void> => {
  const { data, theirs, comingIn } = placesIn(root)
  for (const folder of [data, theirs]) mkdirSync(folder)
  if (deed === 'add' || deed === 'replace') {
    const other = temporaryFolder()
    for (const folder of Object.values(placesIn(other)).slice(0, 2)) mkdirSync(folder)
    const { host } = await hostIn(other, 'save-logbook')
    await aCard(host, 'two', 'Halte')
    await host.handlers.exportLogbook({ job: 'j' })
    await host.close()
    cpSync(join(placesIn(other).theirs, 'saved.relance'), comingIn)
  }
  const { host } = await hostIn(root, deed)
  await aCard(host, 'one', 'Verdier')
  if (deed === 'keep-calendar') await host.handlers.followCalendar({ folder: await pick(host) })
  if (deed === 'back-up') await host.handlers.chooseBackupFolder({ folder: await pick(host) })
  await host.close()
  const saves = SAVES[deed]
  if (saves !== undefined) writeFileSync(join(theirs, saves), OLD)
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()

const HALF_MADE = /unfinished|incoming|exchange|saving-/u

/** What is saved by a run that nothing stops; a file of the whole logbook is another each time. */
const expectWhole = async (root: string, deed: OutgoingDeed, whole: string): Promise<void> => {
  const path = join(placesIn(root).theirs, SAVES[deed] ?? '')
  const found = readFileSync(path)
  if (found.equals(Buffer.from(OLD))) return
  if (deed !== 'save-logbook') {
    expect(found.equals(readFileSync(join(placesIn(whole).theirs, SAVES[deed] ?? '')))).toBe(true)
    return
  }
  cpSync(path, placesIn(root).comingIn)
  const { host } = await hostIn(root, 'replace')
  expect((await OUTGOING_DEEDS.replace(host, root)).ok).toBe(true)
  expect(await companiesIn(host)).toBe('Verdier')
  await host.close()
}

const AFTER: Readonly<Partial<Record<OutgoingDeed, string>>> = {
  replace: 'Halte',
  add: 'Halte Verdier',
}

/** What is found once Relance was started again, as the person leaves it then. */
const expectSound = async (root: string, deed: OutgoingDeed, whole: string): Promise<void> => {
  const { theirs } = placesIn(root)
  const calendar = join(theirs, 'Relance.ics')
  const kept = existsSync(calendar) ? readFileSync(calendar, 'utf8') : ''
  if (deed === 'keep-calendar') expect(kept).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/u)
  const { host } = await hostIn(root, deed)
  expect(['Verdier', AFTER[deed] ?? 'Verdier']).toContain(await companiesIn(host))
  if (deed === 'back-up') {
    const made = await host.handlers.backUp(undefined)
    expect(made.ok).toBe(true)
    expect(await host.handlers.backupFolder(undefined)).not.toHaveProperty('problem')
    for (const { id } of await host.handlers.backups(undefined))
      expect((await host.handlers.lookIntoBackup({ backup: id })).ok).toBe(true)
  }
  if (deed === 'keep-calendar') {
    const [card] = await host.handlers.applications({ applications: ['one'] })
    expect(readFileSync(calendar, 'utf8').includes('STATUS:CANCELLED')).toBe(
      card?.presence === 'present' && card.entries.length === 0,
    )
  }
  await host.close()
  if (SAVES[deed] !== undefined) await expectWhole(root, deed, whole)
  expect(filesIn(root).filter((path) => HALF_MADE.test(path))).toEqual([])
}

/** In the place of another: a folder that lies elsewhere is another computer. */
const putBack = (master: string, root: string): void => {
  rmSync(root, { recursive: true })
  cpSync(master, root, { recursive: true })
}

/** A beginning, a copy of it, a copy with the deed done, and the calls of the system that the deed makes. */
const listed = async (deed: OutgoingDeed) => {
  const [root, master, whole] = [temporaryFolder(), temporaryFolder(), temporaryFolder()]
  const list = join(temporaryFolder(), 'calls')
  await begin(root, deed)
  cpSync(root, master, { recursive: true })
  const said = runChildIn(import.meta.dirname, 'leave', [root, deed], listingCalls(list))
  expect(said).toEqual(['done'])
  cpSync(root, whole, { recursive: true })
  const calls = listedCalls(readFileSync(list, 'utf8'), root)
  expect(calls.length).toBeGreaterThan(3)
  return { root, master, whole, calls }
}

if (canInjectErrors)
  test(`${KILLS} processes killed while a file leaves or comes in leave the old one or the new one whole`, async () => {
    const outcomes = { cut: 0, 'ran to its end': 0 }
    const random = numbersFrom(SEED)
    const ready = new Map<OutgoingDeed, Awaited<ReturnType<typeof listed>>>()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const deed = DEEDS[(kill + SEED) % DEEDS.length] ?? 'add'
      const { root, master, whole, calls } = ready.get(deed) ?? (await listed(deed))
      ready.set(deed, { root, master, whole, calls })
      const target = calls[Math.floor(random() * calls.length)]
      if (target === undefined) throw new Error('No call to be killed at.')
      putBack(master, root)
      const said = runChildIn(import.meta.dirname, 'leave', [root, deed], killedAt(target))
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
