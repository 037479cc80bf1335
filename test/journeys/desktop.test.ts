import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { instantOf } from '#domain/calendar/zone.ts'
import type { Command } from '#domain/logbook/commands.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { startProcess } from './support/shellProcess.ts'
import { type RunningStandIn, standInArguments, startStandIn } from './support/standIn.ts'

let chromium: SharedChromium
let folder = ''
let shell: RunningStandIn

const ZONE = 'Europe/Paris'
const at = (local: string): number => instantOf(local, ZONE)

/** The follow-up is due on Thursday 26 November at 10:00. */
const met = opening({
  application: 'one',
  details: { company: 'Brumelle' },
  people: [person('Hélène Laurent', { id: 'h', civility: 'madame', email: 'h@b.example' })],
  entries: [
    interview('2026-11-19T10:00', { id: 'met', met: ['h'], promise: { kind: 'none' } }),
    thanks('2026-11-20T09:00', 'h', { id: 'thanked' }),
    { kind: 'linkedin-invitation', id: 'invited', at: '2026-11-20T09:05', zone: ZONE, to: 'h' },
  ],
})

interface Door {
  readonly calls: Readonly<Record<string, (input?: unknown) => Promise<unknown>>>
}

const call = (name: string, input?: unknown): Promise<unknown> =>
  shell.page.evaluate(
    ([called, given]) =>
      (globalThis as unknown as { relance: Door }).relance.calls[called]?.(given),
    [name, input] as const,
  )

const act = (command: Command) => call('act', [command])

const last = (kind: 'tray' | 'badge') => shell.reports().findLast((told) => told.kind === kind)

const start = async (env: Readonly<Record<string, string>> = {}): Promise<void> => {
  const nowMs = at('2026-11-26T09:30')
  shell = await startStandIn({
    chromium,
    folder: join(folder, 'data'),
    nowMs,
    env: { TZ: ZONE, ...env },
  })
}

/** What a desktop with a place for such icons says of itself. */
const WITH_TRAY = { XDG_CURRENT_DESKTOP: 'KDE', DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' }
const WITHOUT_TRAY = { ...WITH_TRAY, XDG_CURRENT_DESKTOP: 'GNOME' }

beforeAll(async () => {
  chromium = await startChromium([], { isWhole: true })
  folder = mkdtempSync(join(tmpdir(), 'relance-journey-'))
})
afterEach(async () => {
  if (shell.isRunning()) await shell.close()
})
afterAll(async () => {
  await chromium.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

describe('the desktop app at home', () => {
  it('rings for a step, shows that step on a click, and does what its button says', async () => {
    await start(WITH_TRAY)
    await call('setPreferences', { keepInTray: true })
    await act(met)
    // Awake all the time: a longer silence would be told as a sleep.
    for (const moment of ['2026-11-26T09:59', '2026-11-26T10:00']) {
      shell.setNow(at(moment))
      shell.wake()
      await expect.poll(() => call('moment')).toEqual({ now: moment })
    }
    await expect.poll(() => shell.notifications().length).toBe(1)
    expect(last('badge')).toEqual({ kind: 'badge', count: 1 })
    await expect
      .poll(() => last('tray'))
      .toMatchObject({
        tip: expect.stringContaining('Un geste pour aujourd’hui') as unknown,
        labels: expect.arrayContaining([
          'C’est fait',
          'Au prochain bon créneau',
          'Ouvrir',
        ]) as unknown,
      })

    shell.order({ order: 'click-notification', index: 0 })
    await shell.page.waitForURL(/#\/application\/one\/follow-up/u)
    const row = shell.page.locator('[data-step]', { hasText: 'Laurent' }).first()
    await expect
      .poll(() => row.locator('h3').evaluate((title) => title === document.activeElement))
      .toBe(true)
    expect(await call('lastNotice')).toMatchObject({
      result: 'shown',
      clickedAt: '2026-11-26T10:00',
    })

    shell.order({ order: 'press-notification', index: 0, button: 0 })
    await expect.poll(() => last('badge')).toEqual({ kind: 'badge', count: 0 })
    const seen = JSON.stringify(await call('application', { application: 'one' }))
    expect(seen.match(/"kind":"follow-up"/gu)).toHaveLength(1)
  })

  it('opens links and files of a second start in the first one’s window', async () => {
    await start()
    const invitation = join(folder, 'entretien.ics')
    writeFileSync(
      invitation,
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261120T090000Z\r\nDTSTART:20261202T090000Z\r\nDTEND:20261202T100000Z\r\nSUMMARY:Entretien Axovane\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    )
    const second = (word: string) =>
      startProcess(standInArguments(join(folder, 'data'), [word]), {
        RELANCE_STAND_IN_CHROMIUM: chromium.endpoint,
      }).ended
    expect(await second('relance://application/one')).toBe(0)
    await shell.page.waitForURL(/#\/application\/one$/u)
    expect(await second(invitation)).toBe(0)
    await shell.page.waitForURL(/#\/in/u)
    await shell.page.getByText('Axovane').first().waitFor()
    expect(await second('--dat')).not.toBe(0)
  })

  it('is minimised by closing where it is to stay and the desktop has no tray', async () => {
    await start(WITHOUT_TRAY)
    expect(await call('setPreferences', { keepInTray: true })).toMatchObject({ keepInTray: true })
    shell.order({ order: 'close-window' })
    await expect.poll(() => shell.reports().some(({ kind }) => kind === 'minimised')).toBe(true)
    // It still answers, and still ends when it is asked to.
    expect(await call('moment')).toMatchObject({ now: '2026-11-26T09:30' })
    expect(await shell.close()).toBe(0)
  })

  it.runIf(process.platform !== 'win32')(
    'tells what came due while it was stopped, once, also after clock jumps',
    async () => {
      rmSync(join(folder, 'data'), { recursive: true, force: true })
      await start()
      await act(met)
      process.kill(shell.pid, 'SIGSTOP')
      shell.setNow(at('2026-11-27T11:00'))
      process.kill(shell.pid, 'SIGCONT')
      shell.wake()
      await expect.poll(() => shell.notifications().length).toBe(1)
      for (const jump of [
        '2026-11-26T08:00',
        '2026-11-27T11:01',
        '2036-01-01T00:00',
        '2026-11-27T11:05',
      ]) {
        shell.setNow(at(jump))
        shell.wake()
        await expect.poll(async () => ((await call('moment')) as { now: string }).now).toBe(jump)
      }
      expect(
        shell
          .notifications()
          .filter(({ title }) => title.includes('Laurent') || title.includes('attend')),
      ).toHaveLength(1)
    },
  )
})
