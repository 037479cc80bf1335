import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { MIGRATIONS } from '#electron/host/logbook/migrations/migrations.ts'
import { killChildAfter, runChild } from './child.ts'
import { noted } from './drafts.ts'
import { fingerprint } from './fingerprint.ts'
import {
  canInjectErrors,
  canMount,
  failing,
  inReadOnlyFolder,
  onSmallDisk,
  onSmallDiskTwice,
  withFileLimit,
} from '#test/build/limits.ts'
import { inBatch, openTestLog, START_MS } from './openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

// Child processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const options = { now: () => START_MS }

const saved = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => line.startsWith('saved ')).map((line) => line.slice('saved '.length))

describe('a process killed while writing', () => {
  test('loses nothing it had said was saved, doubles nothing and leaves whole batches', async () => {
    const folder = temporaryFolder()
    const said: string[] = []
    for (let kill = 1; kill <= 20; kill += 1) {
      const lines = await killChildAfter('write', [folder, 'Infinity', `run${kill}`], 1 + kill * 7)
      expect(lines[0]).toBe('status open')
      said.push(...saved(lines))
    }
    expect(said.length).toBeGreaterThan(20 * 7)
    const { log } = await openTestLog(folder)
    const events = await log.read()
    const batches = new Map<string, number>()
    for (const { batch } of events) batches.set(batch, (batches.get(batch) ?? 0) + 1)
    expect(said.filter((batch) => batches.get(batch) !== 2)).toEqual([])
    expect([...batches.values()].every((size) => size === 2)).toBe(true)
    expect(await log.verify()).toBeNull()
  })

  test('frees the logbook for the next one', async () => {
    const folder = temporaryFolder()
    await killChildAfter('write', [folder], 3)
    expect((await openLog(folder, options)).state).toEqual({ status: 'open' })
  })
})

/** A logbook left behind by a kill: its last commits are in the write-ahead log only. */
const killedLogbook = async (lines = 30) => {
  const folder = temporaryFolder()
  const said = saved(await killChildAfter('write', [folder], lines))
  return { folder, said, wal: join(folder, 'relance.db-wal') }
}

test('a write-ahead log cut anywhere gives exactly the first commits', async () => {
  const { folder, said, wal } = await killedLogbook()
  const bytes = statSync(wal).size
  const found = new Set<number>()
  for (let cut = 0; cut <= bytes; cut += Math.ceil(bytes / 60)) {
    const copy = join(temporaryFolder(), 'logbook')
    cpSync(folder, copy, { recursive: true })
    truncateSync(join(copy, 'relance.db-wal'), cut)
    // The marker knows more than a cut log holds; here only what SQLite makes of it is looked at.
    rmSync(join(copy, 'relance.marker'))
    const { log } = await openTestLog(copy)
    const events = await log.read()
    expect(events.length % 2).toBe(0)
    expect(events.map(({ batch }) => batch)).toEqual(
      events.map((_, index) => `batch-${Math.floor(index / 2) + 1}`),
    )
    expect(await log.verify()).toBeNull()
    found.add(events.length)
    await log.close()
  }
  expect(found.size).toBeGreaterThan(said.length / 2)
})

test('a write-ahead log that vanished or was cut is noticed through the marker, and nothing is touched', async () => {
  for (const harm of [
    (wal: string) => rmSync(wal),
    (wal: string) => truncateSync(wal, Math.floor(statSync(wal).size / 2)),
  ]) {
    const { folder, wal } = await killedLogbook()
    harm(wal)
    const before = fingerprint(folder)
    expect((await openLog(folder, options)).state).toMatchObject({ status: 'recovery' })
    expect(fingerprint(folder)).toEqual(before)
  }
})

test('what is left of a logbook that lost its end is offered first, and can be restored', async () => {
  const { folder, said, wal } = await killedLogbook()
  truncateSync(wal, Math.floor(statSync(wal).size / 2))
  const { state } = await openLog(folder, options)
  const [remains] = state.status === 'recovery' ? state.backups : []
  expect(remains?.id).toBe('remains')
  expect(remains?.events).toBeGreaterThan(0)
  expect(remains?.events).toBeLessThan(said.length * 2)
  const restored = await restoreBackup(folder, 'remains', options)
  const log = restored.ok ? restored.value.log : undefined
  expect(await log?.read()).toHaveLength(remains?.events ?? 0)
  expect(await log?.verify()).toBeNull()
  await log?.close()
  expect(readdirSync(folder).filter((name) => name.includes('set-aside'))).toHaveLength(2)
})

test('a newer schema in a write-ahead log left by a crash is seen without changing a byte', async () => {
  const { folder } = await killedLogbook()
  const newer = [...MIGRATIONS, () => undefined]
  const { log } = await openTestLog(folder, { migrations: newer })
  cpSync(folder, `${folder}-crashed`, { recursive: true })
  await log.close()
  const before = fingerprint(`${folder}-crashed`)
  expect(statSync(join(`${folder}-crashed`, 'relance.db-wal')).size).toBeGreaterThan(0)
  expect((await openLog(`${folder}-crashed`, options)).state).toMatchObject({ problem: 'newer' })
  expect(fingerprint(`${folder}-crashed`)).toEqual(before)
  rmSync(`${folder}-crashed`, { recursive: true })
})

test('a second process is told that the logbook is open elsewhere and writes nothing', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  await log.append([noted('app-1', 'mine', 'Mine')], inBatch())
  expect(runChild('write', [folder, '5'])).toEqual(['status busy', 'end'])
  expect(await log.read()).toHaveLength(1)
})

// Windows has neither limits on file sizes nor read-only mounts to be had from a test.
if (process.platform !== 'win32') {
  test('files that may not grow refuse the write and keep and read all that was saved', async () => {
    const folder = temporaryFolder()
    const lines = runChild('write', [folder, '5000'], withFileLimit(400))
    const said = lines.filter((line) => /^saved|^again .* saved$/u.test(line))
    expect(said.length).toBeGreaterThan(10)
    const last = said.length + 1
    expect(lines.slice(-5)).toEqual([
      `refused batch-${last} not-saved`,
      `again batch-${last} not-saved`,
      `events ${said.length * 2}`,
      'damaged null',
      'end',
    ])
    const { log } = await openTestLog(folder)
    expect(await log.read()).toHaveLength(said.length * 2)
    expect(await log.append([noted('app-1', 'e', 'No limit')], inBatch())).toMatchObject({
      ok: true,
    })
  })

  test('a disk full from the start gives an empty logbook that refuses to record', () => {
    const [said = ''] = runChild('read', [join(temporaryFolder(), 'new')], withFileLimit(4))
    expect(JSON.parse(said)).toMatchObject({
      state: { status: 'read-only' },
      events: 0,
      append: { ok: false, reason: 'read-only' },
    })
  })

  const readOnly = { state: { status: 'read-only' }, damaged: null, canBackUp: false }

  test('a read-only folder can be read whole and nothing in it changes', async () => {
    const folder = temporaryFolder()
    const { log } = await openTestLog(folder)
    await log.append([noted('app-1', 'e', 'Before')], inBatch())
    await log.close()
    const before = fingerprint(folder)
    const [said = ''] = runChild('read', [folder], inReadOnlyFolder(folder))
    expect(JSON.parse(said)).toEqual({
      ...readOnly,
      events: 1,
      append: { ok: false, reason: 'read-only' },
    })
    expect(fingerprint(folder)).toEqual(before)
  })

  test('a read-only folder left by a crash shows what only the write-ahead log holds', async () => {
    const { folder, said } = await killedLogbook()
    const before = fingerprint(folder)
    const [line = ''] = runChild('read', [folder], inReadOnlyFolder(folder))
    const read = JSON.parse(line) as { events: number }
    expect(read).toMatchObject(readOnly)
    expect(read.events).toBeGreaterThanOrEqual(said.length * 2)
    expect(fingerprint(folder)).toEqual(before)
  })

  test('an empty read-only folder gives an empty logbook', () => {
    const folder = temporaryFolder()
    const [said = ''] = runChild('read', [folder], inReadOnlyFolder(folder))
    expect(JSON.parse(said)).toMatchObject({ ...readOnly, events: 0 })
    expect(readdirSync(folder)).toEqual([])
  })

  test('a process killed during a migration leaves the old schema and a backup made before', async () => {
    const folder = temporaryFolder()
    const { log } = await openTestLog(folder)
    await log.append([noted('app-1', 'e', 'Before the migration')], inBatch())
    const events = await log.read()
    await log.close()
    runChild('migrate', [folder])

    const after = await openLog(folder, options)
    expect(after.state).toEqual({ status: 'open' })
    expect(await after.log?.read()).toEqual(events)
    expect(await after.log?.verify()).toBeNull()
    await after.log?.close()
    expect(readdirSync(join(folder, 'backups'))).toEqual([
      expect.stringMatching(/^relance-19700101T000000000Z-migration-1\.db$/u),
    ])
  })
}

// A file system of its own takes a mount, which containers may forbid.
if (canMount) {
  test('a full disk refuses the write, keeps and reads all that was saved, and goes on once there is room', () => {
    const lines = runChild('write', [temporaryFolder(), '5000'], onSmallDiskTwice)
    const end = lines.indexOf('end')
    const said = saved(lines.slice(0, end))
    expect(said.length).toBeGreaterThan(10)
    expect(lines.slice(0, end)).toEqual([
      'status open',
      ...said.map((batch) => `saved ${batch}`),
      `refused batch-${said.length + 1} disk-full`,
      `again batch-${said.length + 1} disk-full`,
      `events ${said.length * 2}`,
      'damaged null',
    ])
    const later = lines.slice(end + 1)
    expect(later[0]).toBe('status open')
    // The same batches are asked for again: those already there are not doubled, the refused one is saved.
    expect(later).toContain(`saved batch-${said.length + 1}`)
    expect(later).toContain(`events ${saved(later).length * 2}`)
    expect(later).toContain('damaged null')
  })

  test('an erasure that finds no room says so, costs no backup, and is gone on with later', () => {
    const [said = ''] = runChild('eraseFull', [temporaryFolder()], onSmallDisk)
    expect(JSON.parse(said)).toEqual({
      full: { erased: true, finished: false, backups: 3, isHeld: true },
      later: { finished: true, backups: 3, isHeld: false },
    })
  })

  test('a backup that finds no room leaves the earlier ones and is not listed', () => {
    const [said = ''] = runChild('backUp', [temporaryFolder()], onSmallDisk)
    expect(JSON.parse(said)).toEqual({
      first: true,
      second: { ok: false, reason: 'disk-full' },
      listed: 1,
      files: 1,
      append: true,
    })
  })
}

if (canInjectErrors) {
  test('a write refused by the system is said, and the same batch can be tried again', () => {
    const folder = temporaryFolder()
    const wal = join(folder, 'relance.db-wal')
    const lines = runChild('write', [folder, '20'], failing(wal, 'pwrite64', 'EIO', '40'))
    expect(lines.filter((line) => /^(refused|again)/u.test(line))).toEqual([
      expect.stringMatching(/^refused batch-\d+ not-saved$/u),
      expect.stringMatching(/^again batch-\d+ saved$/u),
    ])
    expect(lines).toContain('events 40')
    expect(lines).toContain('damaged null')
  })

  test('a disk that does not answer while the logbook opens leaves it readable', () => {
    const folder = temporaryFolder()
    expect(runChild('write', [folder, '2'])).toContain('events 4')
    rmSync(join(folder, 'relance.device'))
    const made = join(folder, 'relance.device.unfinished')
    const [said = ''] = runChild('read', [folder], failing(made, 'rename,fsync', 'EIO', '1+'))
    expect(JSON.parse(said)).toMatchObject({ state: { status: 'read-only' }, events: 4 })
    const [later = ''] = runChild('read', [folder])
    expect(JSON.parse(later)).toMatchObject({ state: { status: 'open' }, events: 4 })
  })

  test('after a failed fsync the write counts as not confirmed, and trying again does not double it', () => {
    const folder = temporaryFolder()
    const wal = join(folder, 'relance.db-wal')
    const lines = runChild('write', [folder, '20'], failing(wal, 'fsync,fdatasync', 'EIO', '7'))
    expect(lines.filter((line) => /^(refused|again)/u.test(line))).toEqual([
      expect.stringMatching(/^refused batch-\d+ not-saved$/u),
      expect.stringMatching(/^again batch-\d+ saved$/u),
    ])
    expect(lines).toContain('events 40')
    expect(lines).toContain('damaged null')
  })
}

if (canInjectErrors) {
  test('while no sync succeeds, nothing is acknowledged, however often it is tried again', () => {
    const folder = temporaryFolder()
    const wal = join(folder, 'relance.db-wal')
    const lines = runChild('write', [folder, '20'], failing(wal, 'fsync,fdatasync', 'EIO', '7+'))
    const refusals = lines.filter((line) => /^(refused|again)/u.test(line))
    expect(refusals.map((line) => line.split(' ').at(-1))).toEqual(['not-saved', 'not-saved'])
  })
}

test('a byte changed inside an event is found, and all but its words can be saved', async () => {
  const folder = temporaryFolder()
  const { log } = await openTestLog(folder)
  for (let n = 1; n <= 9; n += 1)
    await log.append([noted('app-1', `e-${n}`, `Word-${n}!`)], inBatch())
  await log.close()
  const file = join(folder, 'relance.db')
  const bytes = readFileSync(file)
  bytes[bytes.indexOf('Word-6!')] = 'w'.charCodeAt(0)
  writeFileSync(file, bytes)
  const { state } = await openLog(folder, options)
  expect(state).toMatchObject({
    status: 'recovery',
    problem: 'damaged',
    backups: [{ id: 'remains', events: 9 }],
  })
  const restored = await restoreBackup(folder, 'remains', options)
  const saved = restored.ok ? restored.value.log : undefined
  const events = (await saved?.read()) ?? []
  expect(events.flatMap(({ body, seq }) => (body === null ? [seq] : []))).toEqual([6])
  expect(events).toHaveLength(9)
  await saved?.close()
})
