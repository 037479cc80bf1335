import { copyFileSync, cpSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it, onTestFinished, vi } from 'vitest'
import { rebuild } from '#domain/logbook/logbook.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { systemScheduler } from '#electron/host/machine/scheduler.ts'
import { makeLogReader } from '#electron/host/writing/logReader.ts'
import { understanding } from '#electron/host/writing/understood.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { cardOpened, noteTaken } from '#test/build/loggedEvents.ts'
import { EVERY_KIND } from './everyKind.ts'

const ZONE = 'Europe/Paris'
const CANARY = 'Canarisetti'

let batches = 0
const inBatch = () => ({ batch: `batch-${String((batches += 1))}`, recordedAt: batches })

const anOpenLog = async (folder: string): Promise<EventLog> => {
  const { log } = await openLog(folder, { now: () => 0 })
  if (log === undefined) throw new Error('It did not open.')
  onTestFinished(log.close)
  return log
}

const readerOf = (log: EventLog, program = 'this one') => {
  const read = vi.fn(log.read)
  const understand = understanding(null, ZONE, {
    isTakenBack: () => true,
    scheduler: systemScheduler,
  })
  const parts = { understand, scheduler: systemScheduler, program, worth: 1 }
  return { read, ...{ reader: makeLogReader({ ...log, read }, parts) } }
}

/** More batches than those whose taking back is prepared at each opening. */
const LATER = Array.from({ length: 55 }, (_, n) =>
  noteTaken('later', `e-${String(n)}`, `Note ${String(n)}`),
)

const written = async () => {
  const folder = temporaryFolder()
  const log = await anOpenLog(folder)
  for (const event of EVERY_KIND) await log.append([event], inBatch())
  await log.append([cardOpened('later')], inBatch())
  for (const event of LATER) await log.append([event], inBatch())
  return { folder, log, path: join(folder, 'relance.snapshot') }
}

const kept = async () => {
  const { folder, log, path } = await written()
  const { reader } = readerOf(log)
  const first = await reader.read()
  await reader.keepSnapshot()
  return { folder, log, path, first }
}

const said = async (log: EventLog, program?: string) => {
  const { read, reader } = readerOf(log, program)
  const understood = await reader.read()
  const [after = 0] = read.mock.calls[0] ?? []
  const { live, past, removals, gone, hasNoZone } = understood
  return { after, says: { live, past, removals, gone: gone.known(), hasNoZone } }
}

it('an opening reads what came after the snapshot, and knows what a whole reading knows', async () => {
  const { log, first, path } = await kept()
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const { after, says } = await said(log)
  expect(after).toBeGreaterThan(EVERY_KIND.length)
  expect(says.live).toStrictEqual(rebuild(await log.read(), ZONE))
  expect(says).toStrictEqual({
    ...{ live: first.live, past: first.past, removals: first.removals },
    ...{ gone: first.gone.known(), hasNoZone: first.hasNoZone },
  })
})

it('what is written after it is read from the log', async () => {
  const { log } = await kept()
  await log.append([cardOpened('newest', 'Tout neuf')], inBatch())
  const { says } = await said(log)
  expect(says.live).toStrictEqual(rebuild(await log.read(), ZONE))
})

it('one of another program is thrown away', async () => {
  const { log, path } = await kept()
  expect((await said(log, 'another one')).after).toBe(0)
  expect(() => statSync(path)).toThrow('ENOENT')
})

it('any byte that is not what was written makes it worthless, and does no harm', async () => {
  const { log, path } = await kept()
  const sound = readFileSync(path)
  const whole = (await said(log)).says
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: sound.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const damaged = Buffer.from(sound)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        writeFileSync(path, damaged)
        const { after, says } = await said(log)
        expect(after).toBe(0)
        expect(says).toStrictEqual(whole)
      },
    ),
    { numRuns: 40 },
  )
  for (const length of [0, 1, sound.length - 1]) {
    writeFileSync(path, sound.subarray(0, length))
    expect((await said(log)).after).toBe(0)
  }
})

it('one of another log is not taken', async () => {
  const [one, other] = [await kept(), await written()]
  copyFileSync(one.path, other.path)
  expect((await said(other.log)).after).toBe(0)
})

it('an erasure takes it away before it is answered, and one from before is not taken any more', async () => {
  const { log, path, folder } = await kept()
  const before = readFileSync(path)
  expect(before.includes(CANARY)).toBe(true)
  const erased = { type: 'application-erased', application: 'late', body: {} } as const
  await log.erase([{ application: 'late' }], [erased], inBatch())
  const holding = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .filter((file) => readFileSync(join(file.parentPath, file.name)).includes(CANARY))
  expect(holding).toEqual([])
  writeFileSync(path, before)
  expect((await said(log)).after).toBe(0)
  expect(() => statSync(path)).toThrow('ENOENT')
})

it('what was read before an erasure is not kept after it', async () => {
  const { log, path } = await written()
  const { reader } = readerOf(log)
  await reader.read()
  const erased = { type: 'application-erased', application: 'late', body: {} } as const
  await log.erase([{ application: 'late' }], [erased], inBatch())
  await reader.keepSnapshot()
  expect(() => statSync(path)).toThrow('ENOENT')
})

it('lines longer than what is read at a time, and letters across its end, are read as they were written', async () => {
  const { log } = await written()
  const { snapshots } = log
  const { seq = 0 } = (await log.read()).at(-1) ?? {}
  const lines = ['', `"${'é'.repeat(70_001)}"`, '{}', `"x${'’'.repeat(65_000)}"`]
  const kept = { seq, erased: snapshots?.erased(seq) ?? '', lines }
  expect(await snapshots?.keep('this one', kept)).toBe(true)
  expect([...(snapshots?.read('this one')?.lines ?? [])]).toEqual(lines)
})

/** As much as is written before others get their turn. */
const A_PIECE = `"${CANARY}${'x'.repeat(1_000_000)}"`

it.each([
  ['still under way when its last line is written', 1],
  ['long done by then', 40],
])('an erasure while it is written ends it: %s', async (_, pieces) => {
  const { log, folder } = await written()
  const { snapshots } = log
  const { seq = 0 } = (await log.read()).at(-1) ?? {}
  const lines = Array.from({ length: pieces }, () => A_PIECE)
  const keeping = snapshots?.keep('this one', { seq, erased: snapshots.erased(seq), lines })
  const erased = { type: 'application-erased', application: 'late', body: {} } as const
  const erasing = log.erase([{ application: 'late' }], [erased], inBatch())
  expect(await keeping).toBe(false)
  expect(await erasing).toMatchObject({ ok: true })
  expect(readdirSync(folder).filter((name) => name.includes('snapshot'))).toEqual([])
})

it('of one that a crash cut short nothing is left at the next opening, and what was there is not missed', async () => {
  const { folder, log, path } = await written()
  await log.close()
  const begun = `${path}.unfinished`
  writeFileSync(begun, `{"live": "${CANARY}`)
  const again = await anOpenLog(folder)
  expect(() => statSync(begun)).toThrow('ENOENT')
  expect((await said(again)).says.live).toStrictEqual(rebuild(await again.read(), ZONE))
})

it('once another computer writes too, all of it is read', async () => {
  const { folder, log, path } = await kept()
  await log.close()
  const elsewhere = temporaryFolder()
  cpSync(folder, elsewhere, { recursive: true })
  const other = await anOpenLog(elsewhere)
  expect((await said(other)).after).toBe(0)
  expect(() => statSync(join(elsewhere, 'relance.snapshot'))).toThrow('ENOENT')
  expect(statSync(path).size).toBeGreaterThan(0)
})
