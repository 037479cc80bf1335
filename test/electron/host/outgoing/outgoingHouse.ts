import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createHost } from '#electron/host/host.ts'
import { aScheduler } from '#test/build/aShell.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { aCard, OUTGOING_DEEDS, pick, placesIn, SAVES, type OutgoingDeed } from './outgoingDeeds.ts'
import { savingShell } from './savingShell.ts'

const OLD = 'what stood there before '.repeat(40)
const hostIn = async (root: string, deed: OutgoingDeed) => {
  const shell = savingShell(root, deed)
  const host = await createHost(shell, aScheduler())
  await shell.tidy()
  await host.tick()
  return { host, shell }
}
const companiesIn = async (host: Awaited<ReturnType<typeof hostIn>>['host']) =>
  (await boardOf(host.handlers)).cards
    .map(({ company }) => company)
    .toSorted()
    .join(' ')

/** A logbook with a card, a calendar that is kept and copies elsewhere, and what a deed needs. */
export const begin = async (root: string, deed: OutgoingDeed): Promise<void> => {
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

export const filesIn = (folder: string): readonly string[] =>
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
export const expectSound = async (
  root: string,
  deed: OutgoingDeed,
  whole: string,
): Promise<void> => {
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
