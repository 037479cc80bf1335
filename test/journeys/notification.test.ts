import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { makeBusNotifier } from '#electron/notices/busNotifier.ts'
import { makeProgramNotifier } from '#electron/notices/programNotifier.ts'
import { callerAt } from './support/callShell.ts'
import { instantOf } from '#domain/calendar/zone.ts'
import { opening } from '#test/build/commands.ts'
import { interview, person, thanks } from '#test/build/entries.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { type NotificationDaemon, startNotificationDaemon } from './support/notificationDaemon.ts'

let daemon: NotificationDaemon
let chromium: SharedChromium
const folder = mkdtempSync(join(tmpdir(), 'relance-journey-'))

beforeAll(async () => {
  daemon = await startNotificationDaemon()
  chromium = await startChromium()
})

afterEach(() => {
  vi.unstubAllEnvs()
})

afterAll(async () => {
  await chromium.close()
  daemon.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** Looks at the command lines of all programs of the machine, as another account may. */
const watchCommandLines = () => {
  const seen = new Set<string>()
  const look = () => {
    for (const name of readdirSync('/proc')) {
      try {
        if (/^\d+$/u.test(name)) seen.add(readFileSync(`/proc/${name}/cmdline`, 'utf8'))
      } catch {
        // It has ended.
      }
    }
  }
  const timer = setInterval(look, 5)
  return {
    stop: () => {
      look()
      clearInterval(timer)
      return [...seen]
    },
  }
}

/** They announced their answer for this morning. */
const promised = opening({
  application: 'one',
  details: { company: 'Vaucanson' },
  people: [person('Zoé Zéphyrin', { id: 'z', civility: 'madame', email: 'z@v.example' })],
  entries: [
    interview('2026-11-19T10:00', { id: 'met', met: ['z'], promise: { kind: 'none' } }),
    thanks('2026-11-20T09:00', 'z', { id: 'thanked' }),
  ],
})

describe('a notification on a Linux desktop', () => {
  it('of the browser shell is shown by the daemon, and its words stand on no command line', async () => {
    const seen = watchCommandLines()
    const shell = await startBrowserShell({
      chromium,
      folder: join(folder, 'data'),
      nowMs: instantOf('2026-11-26T10:00', 'Europe/Paris'),
      env: { ...daemon.env, PATH: process.env['PATH'] ?? '', TZ: 'Europe/Paris' },
    })
    const call = callerAt(shell.address)
    await call('act', [promised])
    await expect.poll(daemon.standing).toBe(1)
    const [step] = (await call('today', { rows: 5 })).groups.now.steps
    const { application = '', id = '' } = step ?? {}

    // What is done in the window is taken back from the desktop.
    await call('act', [{ do: 'snooze-step', application, step: id, until: '2026-11-27T10:00' }])
    await expect.poll(daemon.standing).toBe(0)
    await call('tryNotification')
    const lines = seen.stop()
    await expect.poll(daemon.standing).toBe(1)
    // A Relance that has ended answers no click: nothing is left there that asks for one.
    await shell.close()
    expect(await daemon.standing()).toBe(0)
    const texts = (await daemon.shown()).map(({ title, body }) => `${title} ${body}`)
    expect(texts.join()).toContain('Zéphyrin')
    expect(texts.join()).toContain('Relance')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter((line) => /Zéphyrin|Vaucanson/u.test(line))).toEqual([])
  })

  const notice = {
    title: '--help',
    body: 'Brumelle & fils <b>',
    application: 'one',
    step: 'follow-up:met:1',
    buttons: [{ action: 'done', text: 'C’est fait' }],
  } as const

  const overBus = () => {
    for (const [name, value] of Object.entries(daemon.env)) vi.stubEnv(name, value)
    const activate = vi.fn()
    const notifier = makeBusNotifier('', () => 'Ouvrir', activate)
    onTestFinished(notifier.leave)
    return { notifier, activate }
  }

  it('says which step it was about when it is clicked, and shows each sign as it was written', async () => {
    const { notifier, activate } = overBus()
    expect(await notifier.show(notice)).toEqual({ result: 'handed-over' })
    await daemon.click()
    await expect
      .poll(() => activate.mock.calls)
      .toEqual([[{ application: 'one', step: 'follow-up:met:1' }]])
    const [last] = await daemon.shown()
    // This daemon reads no markup, and says so.
    expect(last).toEqual({ title: '--help', body: 'Brumelle & fils <b>' })
  })

  it('is taken back alone, and one that is gone does no harm', async () => {
    const { notifier } = overBus()
    const other = { ...notice, title: 'Autre' }
    await notifier.show(notice)
    await notifier.show(other)
    expect(await daemon.standing()).toBe(2)
    notifier.withdraw(notice)
    await expect.poll(daemon.standing).toBe(1)
    notifier.withdraw(notice)
    notifier.withdraw(other)
    await expect.poll(daemon.standing).toBe(0)
  })

  it('is shown again after the desktop began anew, and left to another way without one', async () => {
    const { notifier } = overBus()
    expect(await notifier.show(notice)).toEqual({ result: 'handed-over' })
    await daemon.shown()
    const later = await startNotificationDaemon()
    daemon.close()
    daemon = later
    for (const [name, value] of Object.entries(daemon.env)) vi.stubEnv(name, value)
    // That the desktop of before is gone is heard a moment later.
    await expect.poll(() => notifier.show(notice)).toEqual({ result: 'handed-over' })
    expect(await daemon.standing()).toBe(1)
    for (const address of ['', 'unix:path=/nowhere', 'unix:abstract=nobody', 'nonsense']) {
      vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', address)
      const none = makeBusNotifier('', () => 'Ouvrir', vi.fn())
      expect((await none.show(notice)).result).toBe('unavailable')
    }
  })

  it.each([
    {
      title: '--help',
      body: '-u critical',
      seenTitle: '\u2060--help',
      seenBody: '\u2060-u critical',
    },
    {
      title: 'Élodie\nDupont',
      body: 'R&D <b>demain</b> $(id) `id`',
      seenTitle: 'Élodie Dupont',
      seenBody: 'R&amp;D &lt;b&gt;demain&lt;/b&gt; $(id) `id`',
    },
  ])('shows $title as it was written', async ({ title, body, seenTitle, seenBody }) => {
    for (const [name, value] of Object.entries(daemon.env)) vi.stubEnv(name, value)
    const trial = await makeProgramNotifier('').show({ title, body, application: null })
    expect(trial).toEqual({ result: 'handed-over' })
    const [last] = await daemon.shown()
    expect(last).toEqual({ title: seenTitle, body: seenBody })
  })
})
