import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { logbooksAt } from '#electron/host/devices/reach/logbooksAt.ts'
import { openCarrier } from '#electron/host/devices/reach/openCarrier.ts'
import { makePlaceThreads } from '#electron/host/devices/reach/placeThreads.ts'
import { aFolder } from '../aFolder.ts'
import { carriedBytes, LOGBOOK } from '../carriedBytes.ts'

const stampIn = () => {
  let kept: string | null = null
  return { read: () => kept, write: (stamp: string) => (kept = stamp) }
}

it('carries files of a logbook from another thread, and knows an empty folder from a new one', async () => {
  const folder = aFolder()
  const place = { kind: 'folder', folder } as const
  const stamp = stampIn()
  const { path, bytes } = carriedBytes()
  expect(await openCarrier(place, LOGBOOK, stamp).list()).toEqual({ ok: true, value: [] })
  expect(await openCarrier(place, LOGBOOK, stamp).put(path, bytes)).toEqual({
    ok: true,
    value: undefined,
  })
  const carrier = openCarrier(place, LOGBOOK, stamp)
  expect(await logbooksAt(place)).toEqual({ ok: true, value: [LOGBOOK] })
  expect(await carrier.list()).toEqual({
    ok: true,
    value: [{ path, size: bytes.length, isHere: true }],
  })
  expect(await carrier.read(path)).toEqual({ ok: true, value: bytes })
  expect(await carrier.remove(path)).toEqual({ ok: true, value: undefined })
  await carrier.put(path, bytes)
  rmSync(join(folder, `Relance-${LOGBOOK}`), { recursive: true })
  expect(await carrier.list()).toEqual({ ok: false, trouble: 'empty' })
  mkdirSync(join(folder, 'Photos'))
  expect(await carrier.put(path, bytes)).toEqual({ ok: false, trouble: 'swapped' })
  // Another place has its own beginning.
  const elsewhere = { kind: 'folder', folder: aFolder() } as const
  expect(await openCarrier(elsewhere, LOGBOOK, stamp).list()).toEqual({ ok: true, value: [] })
})

it('lets no path lead out of its folder', async () => {
  const carrier = openCarrier({ kind: 'folder', folder: aFolder() }, LOGBOOK)
  for (const path of ['../x.age', '/etc/passwd', 'a/../../x'])
    for (const asked of [
      carrier.read(path),
      carrier.remove(path),
      carrier.put(path, new Uint8Array()),
    ])
      expect(await asked).toEqual({ ok: false, trouble: 'not-found' })
})

it('names a place that does not answer in time, and asks the next question of another thread', async () => {
  let started = 0
  const ask = makePlaceThreads({
    // The first thread hangs; time is over for it as soon as it was asked.
    limitMs: 0,
    scheduler: {
      after: (delayMs, task) => {
        if (started === 1 && delayMs === 0) queueMicrotask(task)
        return () => undefined
      },
    },
    start: () => {
      started += 1
      const program =
        started === 1
          ? new URL('./silent.thread.mjs', import.meta.url)
          : new URL('../../../../../electron/host/devices/reach/placeThread.ts', import.meta.url)
      const worker = new Worker(program, { env: {}, execArgv: [] })
      worker.unref()
      return worker
    },
  })
  const place = { kind: 'folder', folder: aFolder() } as const
  const [first, second] = await Promise.all([
    ask('logbooks', place, {}),
    ask('logbooks', place, {}),
  ])
  expect(first).toEqual({ ok: false, trouble: 'slow' })
  expect(second).toEqual({ ok: true, value: [] })
})

it('answers at once where too many threads hang already', async () => {
  let started = 0
  const hanging = new Promise<number>(() => undefined)
  const ask = makePlaceThreads({
    scheduler: {
      after: (_, task) => {
        queueMicrotask(task)
        return () => undefined
      },
    },
    start: () => {
      started += 1
      const silent = { on: () => silent, off: () => silent, postMessage: () => undefined }
      return { ...silent, terminate: () => hanging } as unknown as Worker
    },
  })
  const place = { kind: 'folder', folder: aFolder() } as const
  for (let n = 0; n < 6; n += 1)
    expect(await ask('logbooks', place, {})).toEqual({ ok: false, trouble: 'slow' })
  expect(started).toBe(3)
})

it.skipIf(process.platform === 'win32')(
  'a thread that hangs in the system does not keep the program from ending',
  () => {
    const pipe = join(aFolder(), 'pipe')
    spawnSync('mkfifo', [pipe])
    const child = join(import.meta.dirname, 'hung.child.ts')
    const { stdout, error } = spawnSync(process.execPath, [child, pipe], {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGTERM',
    })
    expect(stdout).toBe('{"ok":false,"trouble":"slow"}\n')
    expect(error).toBeUndefined()
  },
)
