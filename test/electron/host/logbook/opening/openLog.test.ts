import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { connect, type Connection } from '#electron/host/logbook/storage/connection.ts'
import { noted, opened, templateWritten } from '#test/electron/host/logbook/drafts.ts'
import { addEvent } from '#test/electron/host/logbook/earlierFile.ts'
import { fingerprint } from '#test/electron/host/logbook/fingerprint.ts'
import { inBatch, openTestLog, START_MS } from '#test/electron/host/logbook/openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

const options = { now: () => START_MS }

const withEvents = async (count = 3): Promise<string> => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  for (let n = 1; n <= count; n += 1)
    await log.append([noted('app-1', `entry-${n}`, `Note ${n}`)], inBatch())
  await log.close()
  return folder
}

test('a new folder gives an empty logbook, and what is written is there at the next opening', async () => {
  const folder = join(temporaryFolder(), 'deep', 'down')
  const first = await openTestLog(folder)
  expect(await first.log.read()).toEqual([])
  const drafts = [opened('app-1'), templateWritten('Bonjour')]
  expect((await first.log.append(drafts, inBatch())).ok).toBe(true)
  const written = await first.log.read()
  await first.log.close()

  const second = await openTestLog(folder)
  expect(second.log.readOnly).toBe(false)
  expect(written).toMatchObject(drafts.map(({ type }) => ({ type })))
  expect(await second.log.read()).toEqual(written)
})

// Windows has no such modes: there the folder's own access list decides.
const onPosix = process.platform === 'win32' ? [] : [0o000, 0o022]

test.each(onPosix)(
  'the files are readable by their owner alone, with a umask of %i too',
  async (umask) => {
    const folder = join(temporaryFolder(), 'logbook')
    const before = process.umask(umask)
    try {
      const { log, backups } = await openTestLog(folder)
      await log.append([opened('app-1')], inBatch())
      await backups.backUp('asked')
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      const modes = files.map((file) => [
        file.name,
        (statSync(join(file.parentPath, file.name)).mode & 0o777).toString(8),
      ])
      expect(files.map(({ name }) => name)).toContain('relance.db-wal')
      expect(modes.filter(([name]) => name !== 'backups').every(([, mode]) => mode === '600')).toBe(
        true,
      )
      expect(modes.filter(([name]) => name === 'backups')).toEqual([['backups', '700']])
      expect((statSync(folder).mode & 0o777).toString(8)).toBe('700')
    } finally {
      process.umask(before)
    }
  },
)

test('closing twice is closing once', async () => {
  const folder = temporaryFolder()
  const { log } = await openLog(folder, options)
  await log?.close()
  await expect(log?.close()).resolves.toBeUndefined()
  expect((await openTestLog(folder)).log.readOnly).toBe(false)
})

test('the same logbook opened twice is busy, and free again once closed', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  await log.append([opened('app-1')], inBatch())
  expect((await openLog(folder, options)).state).toEqual({ status: 'busy' })
  expect(await log.append([opened('app-2')], inBatch())).toMatchObject({ ok: true })
  await log.close()
  expect(await (await openTestLog(folder)).log.read()).toHaveLength(2)
})

test('another program holding the database itself makes it busy too', async () => {
  const folder = await withEvents()
  const other = connect(join(folder, 'relance.db'))
  other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE;')
  expect((await openLog(folder, options)).state).toEqual({ status: 'busy' })
  other.close()
  expect((await openTestLog(folder)).log.readOnly).toBe(false)
})

const damages: readonly (readonly [string, string, (file: string) => void])[] = [
  ['holds nothing', 'emptied', (file) => truncateSync(file, 0)],
  ['is cut in half', 'damaged', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
  ['is overwritten with garbage', 'damaged', (file) => writeFileSync(file, 'x'.repeat(9000))],
  ['is shorter than a header', 'damaged', (file) => writeFileSync(file, 'SQLite format 3\0')],
  ['is gone', 'missing', (file) => rmSync(file)],
  ['has lost its tables', 'damaged', (file) => tamper(file, 'DROP TABLE events')],
  ['has lost its events', 'emptied', (file) => tamper(file, 'DELETE FROM events')],
  [
    'has lost its last event',
    'damaged',
    (file) => tamper(file, 'DELETE FROM events WHERE seq = 3'),
  ],
  [
    'belongs to another application',
    'damaged',
    (file) => tamper(file, 'PRAGMA application_id = 7'),
  ],
  ['has a newer schema', 'newer', (file) => tamper(file, 'PRAGMA user_version = 99')],
  ['has no schema version', 'emptied', (file) => tamper(file, 'PRAGMA user_version = 0')],
  [
    'holds events of a newer version',
    'newer',
    (file) => addEvent(dirname(file), 'entry-recorded', 2),
  ],
  ['holds events of an unknown type', 'newer', (file) => addEvent(dirname(file), 'dream-noted', 1)],
]

const tamper = (file: string, sql: string): void => {
  const connection = connect(file)
  connection.exec(sql)
  connection.close()
}

test.each(damages)(
  'a database that %s is not opened but recovered (%s), and no byte is touched',
  async (_, problem, damage) => {
    const folder = await withEvents()
    damage(join(folder, 'relance.db'))
    const before = fingerprint(folder)
    expect((await openLog(folder, options)).state).toMatchObject({ status: 'recovery', problem })
    expect(fingerprint(folder)).toEqual(before)
  },
)

test('a file of another program is left alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'relance.db'), 'Dear diary, '.repeat(100))
  expect((await openLog(folder, options)).state).toMatchObject({ problem: 'not-a-logbook' })
})

test('what a crash left half made is removed', async () => {
  const folder = await withEvents()
  for (const name of ['relance.db.unfinished', 'relance.db.unfinished-journal'])
    writeFileSync(join(folder, name), 'half')
  await openTestLog(folder)
  expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([])
})

test('backups without a logbook mean that the logbook is missing', async () => {
  const folder = await withEvents()
  const { log, backups } = await openTestLog(folder)
  const made = await backups.backUp('asked')
  await log.close()
  for (const name of readdirSync(folder)) if (name !== 'backups') rmSync(join(folder, name))
  expect((await openLog(folder, options)).state).toEqual({
    status: 'recovery',
    problem: 'missing',
    backups: made.ok ? [made.value] : [],
  })
})

test('a write-ahead log without its database means that the logbook is missing', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'relance.db-wal'), 'left over')
  expect((await openLog(folder, options)).state).toMatchObject({ problem: 'missing' })
})

test('a torn marker still says that data existed', async () => {
  const folder = await withEvents()
  writeFileSync(join(folder, 'relance.marker'), '{"seq":')
  rmSync(join(folder, 'relance.db'))
  expect((await openLog(folder, options)).state).toMatchObject({ problem: 'missing' })
})

test('a torn marker beside a sound logbook is mended', async () => {
  const folder = await withEvents()
  writeFileSync(join(folder, 'relance.marker'), '{"seq":')
  const { log } = await openTestLog(folder)
  expect(await log.read()).toHaveLength(3)
  expect(JSON.parse(readFileSync(join(folder, 'relance.marker'), 'utf8'))).toMatchObject({ seq: 3 })
})

test('a crash while the first file is made leaves nothing that looks like a loss', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'relance.db.unfinished'), '')
  const { log } = await openTestLog(folder)
  expect(await log.read()).toEqual([])
  expect(existsSync(join(folder, 'relance.db.unfinished'))).toBe(false)
})

test('with an SQLite whose write-ahead log is not safe the rollback journal is used', async () => {
  const folder = await withEvents()
  const { log } = await openTestLog(folder, { sqliteVersion: '3.51.2' })
  await log.append([noted('app-1', 'entry-9', 'Journal')], inBatch())
  expect(existsSync(join(folder, 'relance.db-wal'))).toBe(false)
  // Bytes 18 and 19 of the header: 1 is the rollback journal, 2 the write-ahead log.
  copyFileSync(join(folder, 'relance.db'), join(folder, 'copy'))
  await log.close()
  expect([...readFileSync(join(folder, 'copy')).subarray(18, 20)]).toEqual([1, 1])
  expect(await (await openTestLog(folder)).log.read()).toHaveLength(4)
})

test('without room for the backup that comes before a migration, nothing is migrated and all can be read', async () => {
  const folder = await withEvents()
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be')
  const before = fingerprint(folder)
  const migrations = [...MIGRATIONS, ({ exec }: Connection) => exec('CREATE TABLE next (id)')]
  const { state, log } = await openLog(folder, { ...options, migrations })
  expect(state).toEqual({ status: 'read-only' })
  expect(await log?.read()).toHaveLength(3)
  await log?.close()
  expect(fingerprint(folder)).toEqual(before)
})
