import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { EventDraft } from '#domain/logbook/events.ts'
import { listBackups } from '#electron/host/logbook/backups/listBackups.ts'
import type { EventLog } from '#electron/host/logbook/events/eventLog.ts'
import type { Opened } from '#electron/host/logbook/opening/opened.ts'
import { openLog } from '#electron/host/logbook/opening/openLog.ts'
import { restoreBackup } from '#electron/host/logbook/opening/restoreBackup.ts'
import { aHost } from '#test/build/aHost.ts'
import { aShell } from '#test/build/aShell.ts'
import { expectReadable, fillBeside, settleBeside } from './besides.ts'
import { met, noted, opened, templateWritten } from './drafts.ts'
import { inBatch, START_MS } from './openTestLog.ts'
import { temporaryFolder } from '#test/build/temporaryFolder.ts'
import { boardOf } from '#test/build/boardOf.ts'
import { numbersFrom } from '#test/build/damaged.ts'

/** How many bytes are changed; `npm run nightly` changes 100,000, others each night. */
const FLIPS = Number(process.env['RELANCE_FLIPS'] ?? 200)
const SEED = Number(process.env['RELANCE_SEED'] ?? 17)
/** Every so many are opened by the whole host, not by the log alone: it costs ten times as much. */
const HOSTED = 20

vi.setConfig({ testTimeout: 600_000 + FLIPS * 10_000 })

const options = { now: () => START_MS }
const WORD = 'Canarisetti'

const erasing: EventDraft = {
  type: 'person-erased',
  application: 'app-1',
  subject: 'bob',
  body: { person: 'bob' },
}

const draft = (key: string) => ({
  ...{ key, application: 'app-1', person: null },
  ...{ keptAt: '2026-03-02T10:00', content: `${WORD} ${key}` },
})

/** A logbook with everything in it: erased people, drafts, reminders shown, two backups, one set aside. */
const fill = async (folder: string): Promise<EventLog> => {
  const first = await openLog(folder, options)
  await first.log?.append(
    [opened('app-1', WORD), met('app-1', 'ann', 'Anne'), met('app-1', 'bob', 'Bob')],
    inBatch(),
  )
  await first.backups?.backUp('asked')
  await first.log?.close()
  const id = listBackups(join(folder, 'backups'))[0]?.id ?? ''
  const restored = await restoreBackup(folder, id, options)
  if (!restored.ok || restored.value.log === undefined) throw new Error('Not restored.')
  const { log, backups } = restored.value
  for (let n = 0; n < 25; n += 1)
    await log.append([noted('app-1', `e-${n}`, `${WORD} ${'x'.repeat(n * 17)}`)], inBatch())
  await log.erase([{ application: 'app-1', subject: 'bob' }], [erasing], inBatch())
  await backups?.backUp('daily')
  await log.append([templateWritten('Bonjour')], inBatch())
  await log.markRemindersShown(['step-1@10:00', 'step-2@10:00'], START_MS)
  await log.keepDraft(draft('one'))
  await log.keepDraft(draft('two'))
  fillBeside(folder)
  return log
}

const contentOf = async (log: EventLog) => ({
  events: await log.read(),
  drafts: await log.drafts(),
  shown: [...(await log.shownReminders())].sort(),
})
type Content = Awaited<ReturnType<typeof contentOf>>

/** As after closing, and as a crash leaves it: the last commits in the write-ahead log alone. */
let states: readonly { readonly folder: string; readonly files: readonly string[] }[] = []
let whole: Content
const said: string[] = []

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => statSync(path).isFile() && statSync(path).size > 0 && !path.endsWith('-shm'))
    .map((path) => relative(folder, path))
    .sort()

beforeAll(async () => {
  for (const name of ['log', 'warn', 'error', 'info'] as const)
    vi.spyOn(console, name).mockImplementation((...words) => void said.push(words.join(' ')))
  const closed = temporaryFolder(afterAll)
  const crashed = join(temporaryFolder(afterAll), 'logbook')
  const log = await fill(closed)
  whole = await contentOf(log)
  cpSync(closed, crashed, { recursive: true })
  await log.close()
  states = [closed, crashed].map((folder) => ({ folder, files: filesOf(folder) }))
})

/** Restored, a logbook holds nothing that was never written, in the order it was. */
const expectPart = (found: Content): void => {
  found.events.forEach((event, at) => {
    const original = whole.events[at]
    expect({ ...event, body: null }).toEqual({ ...original, body: null })
    // What was given up, or erased only after this copy was made.
    if (event.body !== null && original?.body !== null) expect(event.body).toEqual(original?.body)
  })
  for (const kept of found.drafts) expect(whole.drafts).toContainEqual(kept)
  for (const key of found.shown) expect(whole.shown).toContain(key)
}

const expectWayOn = async (folder: string, { state }: Opened): Promise<void> => {
  if (state.status !== 'recovery') throw new Error(`No window says why: ${state.status}`)
  const [best] = state.backups
  expect(best).toBeDefined()
  expect(best?.damaged).toBeUndefined()
  const restored = await restoreBackup(folder, best?.id ?? '', options)
  if (!restored.ok) throw new Error(`What is offered first is refused: ${restored.reason}`)
  const { log } = restored.value
  if (log === undefined)
    throw new Error(`Restored, it does not open: ${restored.value.state.status}`)
  expectPart(await contentOf(log))
  expect(await log.verify()).toBeNull()
  await log.close()
}

const expectHost = async (folder: string): Promise<void> => {
  const { handlers, close } = await aHost(aShell({ folder }))
  const { logbook } = await handlers.start(undefined)
  if (logbook.status === 'open') await boardOf(handlers)
  else expect(logbook.status).toBe('recovery')
  await close()
}

test(`of ${FLIPS} single bytes changed anywhere, none keeps the window shut, tells a wrong word or leaves no way on (seed ${SEED})`, async () => {
  const next = numbersFrom(SEED)
  const random = (below: number): number => Math.floor(next() * below)
  const outcomes = new Map<string, number>()
  for (let flip = 0; flip < FLIPS; flip += 1) {
    const state = states[random(states.length)]
    const file = state?.files[random(state.files.length)] ?? ''
    const folder = join(
      temporaryFolder(() => undefined),
      'logbook',
    )
    cpSync(state?.folder ?? '', folder, { recursive: true })
    settleBeside(folder)
    const path = join(folder, file)
    const bytes = readFileSync(path)
    const place = random(bytes.length)
    const by = 1 + random(255)
    bytes[place] = (bytes[place] ?? 0) ^ by
    writeFileSync(path, bytes)
    try {
      if (/\.json$|elsewhere$|sharing$|key$|identity$/u.test(file)) expectReadable(folder)
      if (flip % HOSTED === 0) await expectHost(folder)
      const found = await openLog(folder, options)
      const key = `${file.replace(/\d{8}T\d{9}Z/u, '…')} ${found.state.status}`
      outcomes.set(key, (outcomes.get(key) ?? 0) + 1)
      if (found.state.status === 'open' && found.log !== undefined) {
        expect(await contentOf(found.log)).toEqual(whole)
        await found.log.close()
      } else await expectWayOn(folder, found)
    } catch (error) {
      throw new Error(`${file}, byte ${place} changed by ${by} (flip ${flip}, seed ${SEED})`, {
        cause: error,
      })
    } finally {
      rmSync(join(folder, '..'), { recursive: true, force: true })
    }
  }
  expect(said.filter((line) => line.includes(WORD))).toEqual([])
  if (FLIPS > 1000)
    process.stdout.write(
      `${FLIPS} flips, seed ${SEED}: ${JSON.stringify(Object.fromEntries([...outcomes].sort()), null, 1)}\n`,
    )
})
