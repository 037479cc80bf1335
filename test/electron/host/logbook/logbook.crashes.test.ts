import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { bundledChild, type Child } from '#test/build/bundledChild.ts'
import { numbersFrom } from '#test/build/damaged.ts'
import { BEGINNINGS, CANARY } from './beginnings.ts'
import { comingIn, DEEDS, type Deed } from './deeds.ts'
import { noted } from './drafts.ts'
import { canInjectErrors, killedAt, listedCalls, listingCalls } from '#test/build/limits.ts'
import { inBatch, openTestLog, START_MS } from './openTestLog.ts'
import { snapshotsOf } from './snapshots.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'

/** How many processes are killed for good, at a call of the system each; thousands at night. */
const KILLS = Number(process.env['RELANCE_KILLS'] ?? 12)
/** The first of them: other places each night. */
const SEED = Number(process.env['RELANCE_SEED'] ?? 0)

// A busy machine takes seconds for each.
vi.setConfig({ testTimeout: 600_000 + KILLS * 30_000 })

const options = { now: () => START_MS }
/** What a logbook amounts to when it is opened: its events, or why it is not and what is offered first. */
const told = async (folder: string): Promise<string> => {
  const { state, log }: Opened = await openLog(folder, options)
  if (log === undefined) {
    const [best] = state.status === 'recovery' ? state.backups : []
    return JSON.stringify([state.status, 'problem' in state ? state.problem : '', best])
  }
  const events = await log.read()
  expect(await log.verify()).toBeNull()
  await log.close()
  return JSON.stringify(
    events.map(({ seq, type, application, body }) => [seq, type, application, body]),
  )
}

/** At which calls of the system the next start is cut short too. */
const AGAIN = ['pwrite64', 'fsync', 'fdatasync', 'ftruncate', 'rename', 'unlink'] as const

/** A temporary folder of the system that nobody else uses. */
const temporary = temporaryFolder(afterAll)
vi.stubEnv('TMPDIR', temporary)
afterAll(() => void vi.unstubAllEnvs())

const leftOutside = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => !name.startsWith('relance-test-'))

const halfMade = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /unfinished|incoming|exchange/u.test(name),
  )

const holding = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => readFileSync(path).includes(CANARY))

/** What comes in: this logbook as another computer kept it, with an application erased there. */
const makeComingIn = async (folder: string): Promise<void> => {
  const elsewhere = join(temporaryFolder(), 'logbook')
  cpSync(folder, elsewhere, { recursive: true })
  const { log } = await openTestLog(elsewhere)
  await log.append([noted('app-2', 'there', 'There')], inBatch())
  await log.erase(
    [{ application: 'app-1' }],
    [{ type: 'application-erased', application: 'app-1', body: {} }],
    inBatch(),
  )
  rmSync(comingIn(folder), { force: true })
  await log.copyTo(comingIn(folder))
  await log.close()
}

/** A folder with a beginning, what it tells, and what a copy of it tells after a deed. */
const prepared = async (beginning: string, deed: Deed) => {
  const root = temporaryFolder()
  const folder = join(root, 'logbook')
  mkdirSync(folder)
  await BEGINNINGS[beginning]?.(folder)
  if (deed === 'replace' || deed === 'take') await makeComingIn(folder)
  const [untouched, done] = [join(root, 'before'), join(root, 'after')]
  for (const copy of [untouched, done]) cpSync(folder, copy, { recursive: true })
  const before = await told(untouched)
  await DEEDS[deed](done)
  return { root, folder, before, after: await told(done) }
}

const expectOneOf = async (
  crashed: string,
  { before, after }: { before: string; after: string },
  deed: Deed,
): Promise<'before' | 'after'> => {
  const found = await told(crashed)
  expect([before, after]).toContain(found)
  if (!found.startsWith('["recovery"')) expect(halfMade(crashed)).toEqual([])
  const isErasing = deed === 'erase' || deed === 'take'
  if (isErasing && found === after) expect(holding(crashed)).toEqual([])
  return found === before ? 'before' : 'after'
}

const CASES: readonly (readonly [beginning: string, deed: Deed])[] = [
  ['nothing', 'open'],
  ['earlier', 'open'],
  ['crashed', 'open'],
  ['written', 'act'],
  ['written', 'import'],
  ['crashed', 'erase'],
  ['written', 'erase'],
  ['written', 'back-up'],
  ['written', 'restore'],
  ['crashed', 'restore'],
  ['written', 'replace'],
  ['crashed', 'take'],
  ['cut', 'restore-remains'],
  ['cut', 'start-new'],
]

test.each(CASES)(
  'cut short anywhere, what lies there (%s) is as before or as after it (%s)',
  async (beginning, deed) => {
    const { root, folder, ...ends } = await prepared(beginning, deed)
    const into = join(root, 'snapshots')
    mkdirSync(into)
    const snapshots = await snapshotsOf(folder, into, () => DEEDS[deed](folder))
    expect(snapshots.length).toBeGreaterThan(2)
    const found = []
    for (const snapshot of snapshots) found.push(await expectOneOf(snapshot, ends, deed))
    // Once it is done it stays so.
    expect(found.lastIndexOf('before')).toBeLessThanOrEqual(
      ends.before === ends.after ? found.length : found.indexOf('after'),
    )
    expect(leftOutside()).toEqual([])
  },
)

/** A way to begin and a deed, with the calls of the system that the deed makes when it is left alone. */
const listed = async (child: Child, beginning: string, deed: Deed) => {
  const { root, folder, ...ends } = await prepared(beginning, deed)
  const [left, list] = [join(root, 'left-alone'), join(root, 'calls')]
  cpSync(folder, left, { recursive: true })
  child([left, deed], listingCalls(list))
  return { deed, root, folder, ends, calls: listedCalls(readFileSync(list, 'utf8'), left) }
}

if (canInjectErrors) {
  test(`${KILLS} processes killed at a call of the system leave what was before or what comes after`, async () => {
    const outcomes = { before: 0, after: 0, 'ran to its end': 0, 'cut again': 0 }
    const random = numbersFrom(SEED)
    const child = await bundledChild('deed', import.meta.dirname)
    const cases: Awaited<ReturnType<typeof listed>>[] = []
    for (const [beginning, deed] of CASES) cases.push(await listed(child, beginning, deed))
    for (let kill = 0; kill < KILLS; kill += 1) {
      const chosen = cases[kill % cases.length]
      const target = chosen?.calls[Math.floor(random() * chosen.calls.length)]
      if (chosen === undefined || target === undefined) throw new Error('No call to be killed at.')
      const { deed, root, folder, ends } = chosen
      const crashed = join(root, 'crashed')
      cpSync(folder, crashed, { recursive: true })
      const lines = child([crashed, deed], killedAt(target))
      if (lines.includes('done')) outcomes['ran to its end'] += 1
      // Whoever starts again may be cut short as well.
      const call = AGAIN[Math.floor(random() * AGAIN.length)] ?? 'rename'
      const again = { name: call, nth: 1 + Math.floor(random() * 3) }
      if (kill % 3 === 0 && !child([crashed, 'open'], killedAt(again)).includes('done'))
        outcomes['cut again'] += 1
      outcomes[await expectOneOf(crashed, ends, deed)] += 1
      rmSync(crashed, { recursive: true })
    }
    for (const { root } of cases) rmSync(root, { recursive: true })
    expect(leftOutside()).toEqual([])
    // The calls are those of a run that was left alone: nearly each is made again.
    expect(outcomes['ran to its end']).toBeLessThanOrEqual(KILLS / 10)
    if (KILLS > 100)
      process.stdout.write(`${KILLS} kills, seed ${SEED}: ${JSON.stringify(outcomes)}\n`)
  })
}
