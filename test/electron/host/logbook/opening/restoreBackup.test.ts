import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rebuild } from '#domain/logbook/logbook.ts'
import { backupPath } from '#electron/host/logbook/backups/backupFile.ts'
import { listCopies } from '#electron/host/logbook/backups/copies.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { isRestorable, restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { logbookPaths } from '#electron/host/logbook/files/logbookPaths.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import type { LogOptions } from '#electron/host/logbook/opening/opened.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { batches } from '#test/electron/host/logbook/arbitraryDraft.ts'
import { met, noted, opened, templateWritten } from '#test/electron/host/logbook/drafts.ts'
import { fingerprint } from '#test/electron/host/logbook/fingerprint.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const options = { now: () => START_MS }

/** A closed logbook with one backup of three events and two more written since. */
const withBackup = async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  await log.append(
    [opened('app-1'), met('app-1', 'ann', 'Anne'), templateWritten('Bonjour')],
    inBatch(),
  )
  const events = await log.read()
  const made = await backups.backUp('asked')
  if (!made.ok) throw new Error(made.reason)
  await log.append([noted('app-1', 'e-1', 'Since'), noted('app-1', 'e-2', 'Since')], inBatch())
  await log.close()
  return { folder, id: made.value.id, events }
}

const restore = async (folder: string, id: string, more: Partial<LogOptions> = {}) => {
  const outcome = await restoreBackup(folder, id, { ...options, ...more })
  if (!outcome.ok) return outcome.reason
  const { state, log } = outcome.value
  const events = await log?.read()
  const damaged = await log?.verify()
  await log?.close()
  return { state, events, damaged }
}

test('restoring brings back exactly what the backup held, whatever became of the logbook', async () => {
  for (const ruin of [
    () => undefined,
    (folder: string) => rmSync(join(folder, 'relance.db')),
    (folder: string) => writeFileSync(join(folder, 'relance.db'), 'garbage'),
    (folder: string) => writeFileSync(join(folder, 'relance.db'), ''),
  ]) {
    const { folder, id, events } = await withBackup()
    ruin(folder)
    const restored = await restore(folder, id)
    expect(restored).toEqual({ state: { status: 'open' }, events, damaged: null })
    const again = await openTestLog(folder)
    expect(rebuild(await again.log.read(), 'Europe/Paris')).toEqual(rebuild(events, 'Europe/Paris'))
  }
})

test('whatever was written, the backup of it restored after everything was lost gives the same state', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (history) => {
      const folder = temporaryFolder()
      const { log, backups } = await openTestLog(folder)
      for (const drafts of history) await log.append(drafts, inBatch())
      const events = await log.read()
      const made = await backups.backUp('asked')
      await log.close()
      for (const name of readdirSync(folder)) if (name !== 'backups') rmSync(join(folder, name))
      const restored = await restore(folder, made.ok ? made.value.id : '')
      expect(restored).toEqual({ state: { status: 'open' }, events, damaged: null })
    }),
    { numRuns: 15 },
  )
})

test('what was there is set aside whole, and the backup stays', async () => {
  const { folder, id } = await withBackup()
  await restore(folder, id)
  const aside = readdirSync(folder).filter((name) => name.includes('set-aside'))
  expect(aside).toEqual(['relance.set-aside-20260302T090000000Z.db'])
  const connection = connect(join(folder, aside[0] ?? ''), { readOnly: true })
  expect(connection.value('SELECT count(*) FROM events')).toBe(5)
  connection.close()
  expect(listBackups(join(folder, 'backups')).map((backup) => backup.id)).toEqual([id])
})

test('writing goes on after restoring, and the next opening is sound', async () => {
  const { folder, id } = await withBackup()
  await restore(folder, id)
  const { log } = await openTestLog(folder)
  expect((await log.append([opened('app-9')], inBatch())).ok).toBe(true)
  await log.close()
  const again = await openTestLog(folder)
  const events = await again.log.read()
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4])
  expect(await again.log.verify()).toBeNull()
})

const harms: readonly (readonly [string, (path: string) => void])[] = [
  ['was cut', (path) => writeFileSync(path, readFileSync(path).subarray(0, 9000))],
  [
    'has a changed byte in an event',
    (path) => {
      const bytes = readFileSync(path)
      bytes[bytes.indexOf('Bonjour')] = 'b'.charCodeAt(0)
      writeFileSync(path, bytes)
    },
  ],
  ['is gone', (path) => rmSync(path)],
]

test.each(harms)('a backup that %s is refused before anything is touched', async (_, harm) => {
  const { folder, id } = await withBackup()
  harm(backupPath(join(folder, 'backups'), id))
  const before = fingerprint(folder)
  expect(await restore(folder, id)).toBe('no-such-backup')
  expect(fingerprint(folder)).toEqual(before)
  expect((await openTestLog(folder)).log.readOnly).toBe(false)
})

test.each(['../relance', 'relance', ''])('an id that is no backup (%j) is refused', async (id) => {
  const { folder } = await withBackup()
  expect(await restore(folder, id)).toBe('no-such-backup')
})

test('nothing is restored while the logbook is open', async () => {
  const { folder, id } = await withBackup()
  const { log } = await openTestLog(folder)
  expect(await restore(folder, id)).toBe('already-open')
  expect(await log.read()).toHaveLength(5)
})

test('a backup of an older schema is migrated once restored', async () => {
  const { folder, id, events } = await withBackup()
  const migrations = [
    ...MIGRATIONS,
    ({ exec }: { exec: (sql: string) => void }) => exec('CREATE TABLE next (id) '),
  ]
  const restored = await restore(folder, id, { migrations })
  expect(restored).toMatchObject({ state: { status: 'open' }, events })
  expect((await openLog(folder, options)).state).toMatchObject({ problem: 'newer' })
})

test('going back can be taken back: the logbook that was set aside is offered first and comes again', async () => {
  const { folder, id, events } = await withBackup()
  expect(await restore(folder, id, { now: () => START_MS + 1 })).toMatchObject({ events })
  const copies = await listCopies(logbookPaths(folder), MIGRATIONS, START_MS + 2)
  expect(copies).toMatchObject([
    { kind: 'set-aside', events: 5 },
    { id, events: 3 },
  ])
  const again = await restore(folder, copies[0]?.id ?? '')
  expect(again).toMatchObject({ state: { status: 'open' }, damaged: null })
  expect(again).toHaveProperty('events.length', 5)
})

test.each([
  ['a schema that lacks a table', 'DROP TABLE drafts'],
  ['a schema with another column', 'ALTER TABLE drafts ADD COLUMN more TEXT'],
  [
    'a schema that no longer parses',
    `UPDATE sqlite_schema SET sql = 'CREATE TABEL' WHERE name = 'drafts'`,
  ],
])('a backup with %s is told as damaged and refused', async (_, sql) => {
  const { folder, id } = await withBackup()
  const connection = connect(backupPath(join(folder, 'backups'), id))
  connection.database.enableDefensive(false)
  connection.exec('PRAGMA writable_schema = ON')
  connection.exec(sql)
  connection.close()
  expect(await restore(folder, id)).toBe('no-such-backup')
  expect(await isRestorable(folder, id, options)).toBe(false)
  const [copy] = await listCopies(logbookPaths(folder), MIGRATIONS, START_MS)
  expect(copy).toMatchObject({ id, damaged: true })
})
