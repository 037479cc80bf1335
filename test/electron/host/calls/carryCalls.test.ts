import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import type { Outcome } from '#domain/outcome.ts'
import { aHost, type TestHost } from '#test/build/aHost.ts'
import { aFolder, aShell } from '#test/build/aShell.ts'
import { opening, recording } from '#test/build/commands.ts'
import { openHanded } from '#test/build/handedOver.ts'

const value = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.reason)
  return outcome.value
}
const write = async (host: TestHost, application: string, company: string): Promise<void> => {
  value(await host.handlers.act([opening({ application, details: { company } })]))
}
const companies = async ({ handlers }: TestHost): Promise<readonly string[]> =>
  (await handlers.applications({ applications: ['one', 'two', 'three'] }))
    .filter(({ presence }) => presence === 'present')
    .map(({ details }) => details.company)
    .sort()

/** The whole logbook as it leaves. */
const saved = async (host: TestHost, phrase?: string): Promise<Uint8Array> => {
  value(
    await host.handlers.exportLogbook({ job: 'j', ...(phrase === undefined ? {} : { phrase }) }),
  )
  const file = host.shell.delivered.at(-1)
  if (file === undefined || typeof file.content === 'string') throw new Error('nothing left')
  expect(file.name).toMatch(/^carnet-relance-2026-11-24\.relance$/u)
  return file.content
}
const looked = async (host: TestHost, bytes: Uint8Array, phrase?: string) => {
  const opened = value(await openHanded(host.handlers, bytes, { name: 'carnet.relance' }))
  expect(opened).toMatchObject({ sort: 'logbook', sealed: phrase !== undefined })
  return host.handlers.lookIntoLogbookFile({
    file: 'f1',
    ...(phrase === undefined ? {} : { phrase }),
  })
}

it('a logbook goes to another computer, is looked at there, and takes the place of another one', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  const bytes = await saved(desk)
  const laptop = await aHost()
  await write(laptop, 'two', 'Halte')
  expect(value(await looked(laptop, bytes))).toMatchObject({
    applications: 1,
    cards: [{ company: 'Verdier' }],
    here: { shared: false, opened: 1, changed: 0, erases: 0 },
  })
  const taken = value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'replace' }))
  expect(taken).toMatchObject({ way: 'replace', state: { status: 'open' } })
  expect(await companies(laptop)).toEqual(['Verdier'])
  // From the screen, the way back.
  const before = await laptop.handlers.beforeRestore(undefined)
  value(await laptop.handlers.restoreBackup({ backup: before?.id ?? '' }))
  expect(await companies(laptop)).toEqual(['Halte'])
  expect(readdirSync(laptop.shell.folder).filter((name) => name.includes('carried'))).toEqual([])
})

it('a logbook is added, nothing twice, and taken back as one change, also after a restart', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  await write(desk, 'three', 'Brumelle')
  const bytes = await saved(desk)
  const folder = aFolder()
  const laptop = await aHost(aShell({ folder }))
  await write(laptop, 'two', 'Halte')
  value(await looked(laptop, bytes))
  const taken = value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' }))
  expect(taken).toMatchObject({
    way: 'add',
    done: { said: { key: 'logbook-added', count: 2 }, undoable: true },
  })
  expect(await companies(laptop)).toEqual(['Brumelle', 'Halte', 'Verdier'])
  expect(value(await looked(laptop, bytes)).here).toMatchObject({ events: 0, shared: true })
  expect(value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' }))).toMatchObject({
    done: { said: { count: 0 }, undoable: false },
  })
  await laptop.close()
  const again = await aHost(aShell({ folder }))
  expect(await companies(again)).toEqual(['Brumelle', 'Halte', 'Verdier'])
  value(await again.handlers.undo({}))
  expect(await companies(again)).toEqual(['Halte'])
  value(await again.handlers.redo({}))
  expect(await companies(again)).toEqual(['Brumelle', 'Halte', 'Verdier'])
})

it('the settings and texts of here stay when another logbook is added', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  const { settings } = await desk.handlers.start(undefined)
  value(
    await desk.handlers.act([
      { do: 'change-settings', settings: { ...settings, personName: 'Autre' } },
    ]),
  )
  const bytes = await saved(desk)
  const laptop = await aHost()
  value(
    await laptop.handlers.act([
      { do: 'change-settings', settings: { ...settings, personName: 'Moi' } },
    ]),
  )
  value(await looked(laptop, bytes))
  value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' }))
  expect((await laptop.handlers.start(undefined)).settings.personName).toBe('Moi')
})

it('a wrong phrase changes nothing and can be typed again', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  const { phrase } = await desk.handlers.proposePhrase({ language: 'fr' })
  expect(phrase.split(' ')).toHaveLength(6)
  const sealed = await saved(desk, phrase)
  expect(Buffer.from(sealed).toString('latin1')).not.toContain('Verdier')
  const laptop = await aHost()
  expect(await looked(laptop, sealed, 'une autre')).toMatchObject({ reason: 'phrase-wrong' })
  expect(value(await laptop.handlers.lookIntoLogbookFile({ file: 'f1', phrase }))).toMatchObject({
    applications: 1,
  })
  await laptop.handlers.forgetLogbookFile({ file: 'f1' })
  expect(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' })).toMatchObject({
    reason: 'file-not-there',
  })
  expect(await companies(laptop)).toEqual([])
})

it('a copy is looked into; one that is not there is refused', async () => {
  const host = await aHost()
  await write(host, 'one', 'Verdier')
  const made = value(await host.handlers.backUp(undefined))
  await write(host, 'two', 'Halte')
  expect(value(await host.handlers.lookIntoBackup({ backup: made.id }))).toMatchObject({
    applications: 1,
    cards: [{ company: 'Verdier' }],
  })
  const stopped = Promise.resolve(
    host.handlers.lookIntoBackup({ backup: made.id, job: 'j' }),
  ).finally(() => (isDone = true))
  let isDone = false
  await vi.waitUntil(async () => {
    await host.handlers.stopLogbook({ job: 'j' })
    return isDone
  })
  expect(await stopped).toMatchObject({ reason: 'file-let-go' })
  expect(await host.handlers.lookIntoBackup({ backup: 'x' })).toMatchObject({
    reason: 'no-such-backup',
  })
  const refusedOne = await host.handlers.restoreBackup({ backup: 'x' })
  expect(refusedOne.ok).toBe(false)
  value(await host.handlers.undo({}))
  expect(await companies(host)).toEqual(['Verdier'])
})

/** A host in whose system dialog this folder is picked. */
const aHostPicking = (path: string): Promise<TestHost> =>
  aHost({ ...aShell(), pickFolder: () => Promise.resolve(path) })

const secondOf = async (host: TestHost) => {
  const picked = value(await host.handlers.pickFolder(undefined))
  if (picked === null || picked === 'none') throw new Error('no folder')
  return value(await host.handlers.chooseBackupFolder({ folder: picked.folder }))
}

it('each backup also goes to the chosen folder; where that is gone it is told, and tried again', async () => {
  const disk = join(aFolder(), 'disque')
  mkdirSync(disk)
  const host = await aHostPicking(disk)
  await write(host, 'one', 'Verdier')
  value(await host.handlers.backUp(undefined))
  expect(await secondOf(host)).toEqual({ shown: disk, copies: 1 })
  renameSync(disk, `${disk}-out`)
  host.shell.clock.advance(1000)
  value(await host.handlers.backUp(undefined))
  expect(await host.handlers.backupFolder(undefined)).toEqual({ shown: disk, problem: 'gone' })
  expect(host.shell.pushed('trouble').at(-1)).toEqual({ of: 'copies' })
  expect((await host.handlers.start(undefined)).trouble).toBe('copies')
  renameSync(`${disk}-out`, disk)
  host.shell.clock.advance(1000)
  value(await host.handlers.backUp(undefined))
  expect(await host.handlers.backupFolder(undefined)).toEqual({ shown: disk, copies: 2 })
  expect(host.shell.pushed('trouble').at(-1)).toEqual({ of: null })
  value(await host.handlers.chooseBackupFolder({ folder: null }))
  expect(await host.handlers.backupFolder(undefined)).toEqual({})
})

it('what is erased is erased in the chosen folder too', async () => {
  const disk = aFolder()
  const host = await aHostPicking(disk)
  await write(host, 'one', 'Verdier')
  value(
    await host.handlers.act([
      recording(
        { kind: 'note', id: 'n', at: '2026-11-23T10:00', zone: 'Europe/Paris', note: 'Zoltaxian' },
        'one',
      ),
    ]),
  )
  value(await host.handlers.backUp(undefined))
  await secondOf(host)
  const bytes = () =>
    readdirSync(disk, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'latin1'))
  expect(bytes().some((text) => text.includes('Zoltaxian'))).toBe(true)
  const done = value(await host.handlers.act([{ do: 'erase-application', application: 'one' }]))
  expect(done.said.key).toBe('application-erased')
  expect(bytes()).toHaveLength(1)
  expect(bytes().some((text) => text.includes('Zoltaxian'))).toBe(false)
  rmSync(disk, { recursive: true })
})

it('what was erased there is told before it is erased here, also where a copy came back since', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  const laptop = await aHost()
  value(await looked(laptop, await saved(desk)))
  value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'replace' }))
  // On the desk the card is erased, and the erasure is known from beside the events alone.
  const before = value(await desk.handlers.backUp(undefined))
  value(await desk.handlers.act([{ do: 'erase-application', application: 'one' }]))
  value(await desk.handlers.restoreBackup({ backup: before.id }))
  await write(desk, 'two', 'Halte')
  const view = value(await looked(laptop, await saved(desk)))
  expect(view.here).toMatchObject({ shared: true, erases: 1 })
  value(await laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' }))
  expect(await companies(laptop)).not.toContain('Verdier')
})

it('a file that is being added stays while another one is looked into, and one that an erasure took away is asked for anew', async () => {
  const desk = await aHost()
  await write(desk, 'one', 'Verdier')
  const bytes = await saved(desk)
  const laptop = await aHost()
  await write(laptop, 'two', 'Halte')
  const own = await saved(laptop)
  value(await openHanded(laptop.handlers, own, { file: 'f2', name: 'autre.relance' }))
  value(await looked(laptop, bytes))
  const adding = laptop.handlers.takeLogbookFile({ file: 'f1', way: 'add' })
  value(await laptop.handlers.lookIntoLogbookFile({ file: 'f2' }))
  expect(value(await adding)).toMatchObject({ way: 'add', done: { said: { count: 1 } } })
  value(await laptop.handlers.act([{ do: 'erase-application', application: 'two' }]))
  expect(await laptop.handlers.takeLogbookFile({ file: 'f2', way: 'add' })).toMatchObject({
    reason: 'file-not-there',
  })
  value(await laptop.handlers.lookIntoLogbookFile({ file: 'f2' }))
  value(await laptop.handlers.takeLogbookFile({ file: 'f2', way: 'add' }))
  expect(await companies(laptop)).toEqual(['Verdier'])
})
