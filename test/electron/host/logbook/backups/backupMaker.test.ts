import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '#electron/host/logbook/backups/backUp.ts'
import { BACKUP_INTERVAL_MS } from '#electron/host/logbook/backups/isBackupDue.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import { KEPT } from '#electron/host/logbook/backups/rotation.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { connect } from '#electron/host/logbook/storage/connection.ts'
import { noted, opened } from '#test/electron/host/logbook/drafts.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

test('a backup is one file that says when it was made and how much it holds', async () => {
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder)
  await log.append([opened('app-1'), opened('app-2')], inBatch())
  const made = await backups.backUp('asked')
  expect(made).toMatchObject({
    ok: true,
    value: {
      id: 'relance-20260302T090000000Z-asked-2',
      madeAt: '2026-03-02T09:00:00.000Z',
      events: 2,
    },
  })
  expect(listBackups(join(folder, 'backups'))).toEqual(made.ok ? [made.value] : [])
  expect(readdirSync(join(folder, 'backups'))).toEqual(['relance-20260302T090000000Z-asked-2.db'])
})

test('backups may be kept in another folder', async () => {
  const elsewhere = join(temporaryFolder(), 'copies')
  const { log, backups } = await openTestLog(temporaryFolder(), { backups: elsewhere })
  await log.append([opened('app-1')], inBatch())
  await backups.backUp('asked')
  expect(listBackups(elsewhere)).toHaveLength(1)
})

test('what is written while a backup is made is in the log, and the backup is a part of it', async () => {
  const { log, backups } = await openTestLog(temporaryFolder())
  await log.append([opened('app-1')], inBatch())
  const [made] = await Promise.all([
    backups.backUp('asked'),
    log.append([opened('app-2')], inBatch()),
    log.append([opened('app-3')], inBatch()),
  ])
  expect(made.ok).toBe(true)
  expect(await log.read()).toHaveLength(3)
})

test('a backup is made by itself once a day, when something was written', async () => {
  let nowMs = START_MS
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder, { now: () => nowMs })
  const listed = () => listBackups(join(folder, 'backups')).map(({ events }) => events)
  expect(await backups.backUpIfDue()).toBeNull()
  await log.append([opened('app-1')], inBatch())
  expect(await backups.backUpIfDue()).toMatchObject({ ok: true })
  await log.append([opened('app-2')], inBatch())
  nowMs += BACKUP_INTERVAL_MS - 1
  expect(await backups.backUpIfDue()).toBeNull()
  nowMs += 1
  expect(await backups.backUpIfDue()).toMatchObject({ ok: true })
  nowMs += BACKUP_INTERVAL_MS
  expect(await backups.backUpIfDue()).toBeNull()
  expect(listed()).toEqual([2, 1])
})

test('older copies rotate when a new one is made', async () => {
  let nowMs = START_MS
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder, { now: () => nowMs })
  await log.append([opened('app-1')], inBatch())
  for (let n = 0; n <= KEPT.last + 2; n += 1) {
    nowMs += 1000
    await backups.backUp('asked')
  }
  expect(listBackups(join(folder, 'backups'))).toHaveLength(KEPT.last)
})

test('where the folder of the backups cannot be made, the refusal says so and the log goes on', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const { log, backups } = await openTestLog(folder, { backups: join(folder, 'backups', 'deep') })
  expect(await backups.backUp('asked')).toEqual({ ok: false, reason: 'backup-failed' })
  expect(await log.append([noted('app-1', 'e', 'On')], inBatch())).toMatchObject({ ok: true })
})

test('what is no backup is not listed', () => {
  const folder = temporaryFolder()
  for (const name of [
    'relance-20260302T090000000Z-asked-2.db',
    'relance-20260302T090000000Z-asked-2.db.unfinished',
    'relance-yesterday-asked-2.db',
    'relance-20260302T090000000Z-stolen-2.db',
    'notes.txt',
  ])
    writeFileSync(join(folder, name), '')
  expect(listBackups(folder)).toEqual([])
  expect(listBackups(join(folder, 'nowhere'))).toEqual([])
})

test('a copy dated in the future neither stops the rotation nor costs the one just made', async () => {
  let nowMs = Date.UTC(2036, 0, 1)
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder, { now: () => nowMs })
  await log.append([opened('app-1')], inBatch())
  for (let n = 0; n < 3; n += 1) {
    nowMs += 1000
    await backups.backUp('asked')
  }
  nowMs = START_MS
  await log.append([opened('app-2')], inBatch())
  expect(await backups.backUpIfDue()).toMatchObject({ ok: true })
  expect(await backups.backUpIfDue()).toBeNull()
  for (let n = 0; n < KEPT.last + 3; n += 1) {
    nowMs += 1000
    const made = await backups.backUp('asked')
    const ids = listBackups(join(folder, 'backups')).map(({ id }) => id)
    expect(ids).toContain(made.ok ? made.value.id : '')
  }
  const left = listBackups(join(folder, 'backups'))
  expect(left.length).toBeLessThanOrEqual(KEPT.last + 2)
})

test('no copy is made of a logbook that is damaged, and damaged copies push no sound one out', async () => {
  let nowMs = START_MS
  const folder = temporaryFolder()
  const { log, backups } = await openTestLog(folder, { now: () => nowMs })
  await log.append([opened('app-1')], inBatch())
  const first = await backups.backUp('asked')
  const path = (id: string) => join(folder, 'backups', `${id}.db`)
  for (let n = 0; n < KEPT.last; n += 1) {
    nowMs += 1000
    const made = await backups.backUp('asked')
    if (!made.ok) throw new Error(made.reason)
    const bytes = readFileSync(path(made.value.id))
    bytes[bytes.indexOf('Verdier')] = 0x76
    writeFileSync(path(made.value.id), bytes)
  }
  nowMs += 1000
  await backups.backUp('asked')
  const id = first.ok ? first.value.id : ''
  expect(listBackups(join(folder, 'backups')).map((one) => one.id)).toContain(id)
  await log.close()

  const again = await openTestLog(folder, { now: () => nowMs })
  await again.log.append([noted('app-1', 'e', 'Word')], inBatch())
  await again.log.close()
  const other = connect(join(folder, 'relance.db'))
  other.exec("UPDATE events SET body = replace(body, 'Word', 'word')")
  const before = readdirSync(join(folder, 'backups'))
  const migrations = MIGRATIONS
  expect(
    await backUp(other, 'asked', { folder: join(folder, 'backups'), migrations, nowMs }),
  ).toEqual({ ok: false, reason: 'backup-failed' })
  other.close()
  expect(readdirSync(join(folder, 'backups'))).toEqual(before)
})
