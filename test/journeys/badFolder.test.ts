import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { opening } from '#test/build/commands.ts'
import { interview } from '#test/build/entries.ts'
import { axeViolations } from './support/axe.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { startCalledShell } from './support/callShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { clickHand } from './support/clickHand.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { fingerprint, logbookFile } from './support/fingerprint.ts'
import { makeReadOnly } from './support/readOnlyFolder.ts'
import { OUT, startProcess } from './support/shellProcess.ts'
import type { RunningShell } from './support/startShell.ts'
import { makeTestClock } from './support/testClock.ts'
import { fr } from './support/words.ts'

const NOW_MS = Date.parse('2026-11-24T17:00:00+01:00')
const ZONE = { TZ: 'Europe/Paris' }

/** A logbook with one application in it, closed as it should be. */
const makeSound = async (): Promise<string> => {
  const folder = newDataFolder()
  const clock = makeTestClock(folder, NOW_MS)
  const { shell, call } = await startCalledShell(folder, { ...clock.env, ...ZONE })
  const entries = [interview('2026-11-20T10:00', { met: [] })]
  expect(await call('act', [opening({ entries })])).toMatchObject({ ok: true })
  shell.child.kill('SIGTERM')
  await shell.ended
  return folder
}

const sound = await makeSound()
let chromium: SharedChromium

beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

const copyOfSound = (): string => {
  const folder = newDataFolder()
  cpSync(sound, folder, { recursive: true })
  return folder
}

const start = (folder: string): Promise<RunningShell> =>
  startBrowserShell({ chromium, folder, nowMs: NOW_MS, env: ZONE })

/** Offset of `user_version` in the header of an SQLite file, 4 bytes, big end first. */
const USER_VERSION_AT = 60

const overwrite = (path: string, change: (bytes: Buffer) => void): void => {
  const bytes = readFileSync(path)
  change(bytes)
  writeFileSync(path, bytes)
}

const DAMAGES = {
  'not-a-logbook': (folder: string) => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
    writeFileSync(logbookFile(folder), 'Ma liste de courses\n'.repeat(200))
  },
  damaged: (folder: string) => truncateSync(logbookFile(folder), 8_192 + 100),
  emptied: (folder: string) => truncateSync(logbookFile(folder), 0),
  newer: (folder: string) =>
    overwrite(logbookFile(folder), (bytes) => bytes.writeUInt32BE(9_000, USER_VERSION_AT)),
} as const

describe.each(Object.entries(DAMAGES))('a file that is %s', (problem, damage) => {
  it('is explained on the recovery page, and kept byte for byte', async () => {
    const folder = copyOfSound()
    damage(folder)
    const before = fingerprint(logbookFile(folder))
    const { page, consoleErrors, close } = await start(folder)
    await page.getByRole('heading', { name: fr('recovery.title') }).waitFor()
    const explanation = page.getByText(fr(`recovery.problems.${problem as keyof typeof DAMAGES}`))
    await explanation.waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.getByRole('button', { name: fr('recovery.retry') }).click()
    await page.getByText(fr('recovery.unchanged')).waitFor()
    await explanation.waitFor()
    expect(consoleErrors()).toEqual([])
    expect(await close()).toBe(0)
    expect(fingerprint(logbookFile(folder))).toBe(before)
  })
})

describe('a second start on the same logbook', () => {
  it('says so and writes nothing', async () => {
    const folder = copyOfSound()
    const first = await startCalledShell(folder)
    const before = fingerprint(logbookFile(folder))
    const second = startProcess([join(OUT, 'main', 'server.js'), '--data', folder, '--no-open'])
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('already open')
    expect(fingerprint(logbookFile(folder))).toBe(before)
    first.shell.child.kill('SIGTERM')
    expect(await first.shell.ended).toBe(0)
  })
})

const readOnly = copyOfSound()
const held = makeReadOnly(readOnly)
if (typeof held === 'string') console.log(`The read-only folder is left out: ${held}.`)
else afterAll(held.release)

describe.each(typeof held === 'string' ? [] : [readOnly])(
  'a folder that refuses writing',
  (folder) => {
    it('opens all the same, says so, and lets nothing be written', async () => {
      const before = fingerprint(logbookFile(folder))
      const { page, close } = await start(folder)
      await page.getByText(fr('session.readOnly')).waitFor()
      await clickHand.goTo(page, 'board')
      await page.getByRole('link', { name: 'Brumelle Logistique', exact: true }).click()
      await page.getByRole('heading', { level: 1, name: 'Brumelle Logistique' }).waitFor()
      expect(await close()).toBe(0)
      expect(fingerprint(logbookFile(folder))).toBe(before)
    })
  },
)
