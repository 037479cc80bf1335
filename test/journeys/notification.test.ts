import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeProgramNotifier } from '#electron/notices/programNotifier.ts'
import { makeSendNotifier } from '#electron/notices/sendNotifier.ts'
import { callerAt } from './support/callShell.ts'
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

describe('a notification on a Linux desktop', () => {
  it('of the browser shell is really shown by the notification daemon', async () => {
    const shell = await startBrowserShell({
      chromium,
      folder: join(folder, 'data'),
      env: { ...daemon.env, PATH: process.env['PATH'] ?? '' },
    })
    const trial = await callerAt(shell.address)('tryNotification')
    await shell.close()
    expect(trial).toEqual({ result: 'handed-over' })
    const [last] = await daemon.shown()
    expect(last?.title).toContain('Relance')
    expect(last?.body).not.toBe('')
  })

  it('says which step it was about when it is clicked, where the daemon lists actions', async () => {
    for (const [name, value] of Object.entries(daemon.env)) vi.stubEnv(name, value)
    const activate = vi.fn()
    const notice = {
      title: 'Relancer Mme Laurent',
      body: 'Brumelle & fils',
      application: 'one',
      step: 'follow-up:met:1',
      buttons: [{ action: 'done', text: 'C’est fait' }],
    } as const
    const notifier = makeSendNotifier('', () => 'Ouvrir', activate)
    expect(await notifier.show(notice)).toEqual({ result: 'handed-over' })
    await daemon.click()
    await expect
      .poll(() => activate.mock.calls)
      .toEqual([[{ application: 'one', step: 'follow-up:met:1' }]])
    const [last] = await daemon.shown()
    expect(last).toEqual({ title: 'Relancer Mme Laurent', body: 'Brumelle &amp; fils' })
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
