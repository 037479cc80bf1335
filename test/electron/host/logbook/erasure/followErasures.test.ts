import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { importedEvent } from '#domain/logbook/importRecord.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import type { LogOptions } from '#electron/host/logbook/opening/opened.ts'
import { killChildAfter } from '#test/electron/host/logbook/child.ts'
import { met, noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { writeEarlier } from '#test/electron/host/logbook/earlierFile.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

// Child processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** Files of a folder in which some bytes can still be found. */
const filesHolding = (folder: string, canary: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readFileSync(path).includes(canary))

const erasing = (application: string): EventDraft => ({
  type: 'application-erased',
  application,
  body: {},
})
const erased = erasing('app-1')
const erasingAnn: EventDraft = {
  type: 'person-erased',
  application: 'app-1',
  subject: 'ann',
  body: { person: 'ann' },
}
const CANARY = 'Canarisetti'

/** A logbook with enough around the canary for it to be spread over many pages. */
const withCanary = async (options: Partial<LogOptions> = {}) => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder, options)
  await log.append(
    [opened('app-1', `${CANARY} SA`), met('app-1', 'ann', `${CANARY}-Ann`)],
    inBatch(),
  )
  for (let n = 1; n <= 60; n += 1) {
    await log.append([noted('app-1', `e-${n}`, `${CANARY} ${'x'.repeat(n * 90)}`)], inBatch())
    await log.append([noted('app-2', `f-${n}`, `Kept ${'y'.repeat(n * 30)}`)], inBatch())
  }
  await backups.backUp('asked')
  return { folder, log, backups }
}

test('an erased application leaves no byte of it in any file, backups and copies set aside included', async () => {
  const { folder, log } = await withCanary()
  await log.close()
  const [backup] = listBackups(join(folder, 'backups'))
  const restored = await restoreBackup(folder, backup?.id ?? '', { now: () => START_MS })
  if (!restored.ok || restored.value.log === undefined) throw new Error('Not restored.')
  await restored.value.log.close()
  const again = await openTestLog(folder)
  await again.backups.backUp('daily')
  expect(filesHolding(folder, CANARY)).toHaveLength(4)

  const outcome = await again.log.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(outcome.ok).toBe(true)
  expect(filesHolding(folder, CANARY)).toEqual([])
  const events = await again.log.read()
  expect(events.at(-1)).toMatchObject({ type: 'application-erased', seq: 123 })
  expect(events.filter(({ body }) => body === null)).toHaveLength(62)
  expect(
    events.filter(({ application }) => application === 'app-2').every(({ body }) => body !== null),
  ).toBe(true)
  expect(await again.log.verify()).toBeNull()
  await again.log.close()
  expect(filesHolding(folder, CANARY)).toEqual([])
})

test('a backup re-issued without the erased words can still be restored', async () => {
  const { folder, log } = await withCanary()
  await log.erase([{ application: 'app-1' }], [erased], inBatch())
  await log.close()
  const [backup] = listBackups(join(folder, 'backups'))
  expect(backup?.events).toBe(122)
  const restored = await restoreBackup(folder, backup?.id ?? '', { now: () => START_MS })
  const opened = restored.ok ? restored.value : undefined
  const events = (await opened?.log?.read()) ?? []
  await opened?.log?.close()
  expect(events).toHaveLength(122)
  expect(events.filter(({ body }) => body === null)).toHaveLength(62)
})

test('with the rollback journal of an older SQLite no byte is left either', async () => {
  const { folder, log } = await withCanary({ sqliteVersion: '3.51.2' })
  await log.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(filesHolding(folder, CANARY)).toEqual([])
})

test('one person is erased alone', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  await log.append([met('app-1', 'ann', 'Annabelle'), met('app-1', 'bob', 'Robert')], inBatch())
  await log.append([met('app-2', 'ann', 'Elsewhere')], inBatch())
  await log.erase([{ application: 'app-1', subject: 'ann' }], [erasingAnn], inBatch())
  expect((await log.read()).map(({ body }) => body === null)).toEqual([true, false, false, false])
  expect(filesHolding(folder, 'Annabelle')).toEqual([])
  expect(filesHolding(folder, 'Robert')).not.toEqual([])
})

test('what was written of one import is emptied, and that of another and the settings stay', async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  const imported = (id: string, print: string): EventDraft =>
    importedEvent({
      import: id,
      name: 'suivi.csv',
      at: '2026-03-02T10:00',
      zone: 'Europe/Paris',
      counts: { read: 1, new: 1, joins: 0, 'already-there': 0, unreadable: 0, 'left-out': 0 },
      rows: [[print, `in-${id}-2`]],
      cards: [],
    })
  await log.append([imported('one', CANARY), imported('two', 'Kept')], inBatch())
  await backups.backUp('asked')
  const forgotten: EventDraft = {
    type: 'import-forgotten',
    application: null,
    subject: 'one',
    body: { import: 'one' },
  }
  await log.erase(
    [{ application: null, subject: 'one' }],
    [forgotten, imported('one', 'Other')],
    inBatch(),
  )
  expect((await log.read()).map(({ body }) => body === null)).toEqual([true, false, false, false])
  expect(filesHolding(folder, CANARY)).toEqual([])
  expect(filesHolding(folder, 'Kept')).toHaveLength(2)
  expect(await log.verify()).toBeNull()
})

test('an application is erased together with those that were joined to it', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  await log.append([met('app-1', 'ann', 'Annabelle'), met('app-2', 'ann', 'Elsewhere')], inBatch())
  await log.erase(
    [{ application: 'app-1' }, { application: 'app-2' }],
    [erased, erasing('app-2')],
    inBatch(),
  )
  expect((await log.read()).map(({ body }) => body === null)).toEqual([true, true, false, false])
  expect(filesHolding(folder, 'Elsewhere')).toEqual([])
})

test('drafts about an erased application or person go with it, in every file', async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  await log.append([opened('app-1'), opened('app-2')], inBatch())
  const keep = (key: string, application: string, person: string | null) =>
    log.keepDraft({ key, application, person, keptAt: '2026-03-02T10:00', content: CANARY })
  await keep('to-ann', 'app-1', 'ann')
  await keep('to-bob', 'app-1', 'bob')
  await keep('elsewhere', 'app-2', null)
  // Forms of another card that took over what was known of somebody.
  const takenFrom = (record: string) =>
    log.keepDraft({
      ...{ key: `from-${record}`, application: 'app-2', person: null },
      keptAt: '2026-03-02T10:00',
      content: JSON.stringify({ sameAs: record, note: CANARY }),
    })
  await takenFrom('app-1/ann')
  await takenFrom('app-1/anna')
  await backups.backUp('asked')
  await log.erase([{ application: 'app-1', subject: 'ann' }], [erasingAnn], inBatch())
  expect(await log.draft('to-ann')).toBeNull()
  expect(await log.draft('to-bob')).toMatchObject({ content: CANARY })
  expect(await log.draft('from-app-1/ann')).toBeNull()
  expect(await log.draft('from-app-1/anna')).not.toBeNull()
  await log.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(await log.draft('to-bob')).toBeNull()
  expect(await log.draft('from-app-1/anna')).toBeNull()
  expect(await log.draft('elsewhere')).toMatchObject({ content: CANARY })
  await log.dropDraft('elsewhere')
  await log.erase([{ application: 'app-2' }], [erasing('app-2')], inBatch())
  expect(filesHolding(folder, CANARY)).toEqual([])
})

test('a backup of the first schema, which has no drafts, is re-issued and not removed', async () => {
  const folder = temporaryFolder()
  writeEarlier(folder, [opened('app-1', CANARY)], 1)
  const { log } = await openTestLog(folder)
  expect(listBackups(join(folder, 'backups'))).toHaveLength(1)
  await log.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(listBackups(join(folder, 'backups'))).toHaveLength(1)
  expect(filesHolding(folder, CANARY)).toEqual([])
})

test('the same erasing asked for twice is done once, and spares what was written after it', async () => {
  const { log } = await openTestLog(temporaryFolder())
  await log.append([opened('app-1')], inBatch())
  await log.erase([{ application: 'app-1' }], [erased], inBatch('erase'))
  await log.append([noted('app-1', 'e', 'Later')], inBatch())
  await log.erase([{ application: 'app-1' }], [erased], inBatch('erase'))
  expect((await log.read()).map(({ body }) => body === null)).toEqual([true, false, false])
})

test('a backup that cannot be rewritten is removed rather than left with the erased words', async () => {
  const { folder, log } = await withCanary()
  const [backup] = listBackups(join(folder, 'backups'))
  const path = join(folder, 'backups', `${backup?.id ?? ''}.db`)
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length / 2))
  await log.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(listBackups(join(folder, 'backups'))).toEqual([])
  expect(filesHolding(folder, CANARY)).toEqual([])
})

test('erasing cut short by a kill is finished at the next opening', async () => {
  const { folder, log } = await withCanary()
  await log.close()
  await killChildAfter('erase', [folder], 1)
  expect(filesHolding(folder, CANARY)).not.toEqual([])
  const again = await openTestLog(folder)
  expect(filesHolding(folder, CANARY)).toEqual([])
  expect((await again.log.read()).at(-1)).toMatchObject({ type: 'application-erased' })
})

test('what was written after the copy that was restored leaves the newer backup and the file set aside too', async () => {
  const { folder, log } = await withCanary()
  await log.append(
    [noted('app-1', 'late', `${CANARY} later`), noted('app-2', 'l', 'Kept')],
    inBatch(),
  )
  await log.close()
  const [older] = listBackups(join(folder, 'backups'))
  const newer = await openTestLog(folder, { now: () => START_MS + 1 })
  await newer.backups.backUp('asked')
  await newer.log.close()
  const restored = await restoreBackup(folder, older?.id ?? '', { now: () => START_MS + 2 })
  const again = restored.ok ? restored.value.log : undefined
  await again?.erase([{ application: 'app-1' }], [erased], inBatch())
  expect(filesHolding(folder, CANARY)).toEqual([])
  await again?.close()
  // What was set aside can still be gone back to, without the erased words and with all others.
  const aside = readdirSync(folder).find((name) => name.startsWith('relance.set-aside'))
  const back = await restoreBackup(folder, (aside ?? '').replace('.db', ''), {
    now: () => START_MS + 3,
  })
  const events = (back.ok ? await back.value.log?.read() : undefined) ?? []
  if (back.ok) await back.value.log?.close()
  expect(events).toHaveLength(124)
  expect(events.filter(({ body }) => body === null)).toHaveLength(63)
})

test('nothing is emptied that no event tells', async () => {
  const { log } = await openTestLog(temporaryFolder())
  await log.append([opened('app-1')], inBatch())
  await expect(log.erase([{ application: 'app-1' }], [], inBatch())).rejects.toThrow(TypeError)
  expect((await log.read()).map(({ body }) => body === null)).toEqual([false])
})
