import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { OUT, ROOT } from './shellProcess.ts'
import type { RunningShell, ShellOptions } from './startShell.ts'
import { makeTestClock } from './testClock.ts'
import { watchPage } from './watchPage.ts'

const INSTALLED = join(ROOT, 'node_modules', 'electron')

/** Why real Electron cannot run here, or null where it can. */
export const whyNoElectron = (): string | null => {
  if (!existsSync(join(INSTALLED, 'path.txt'))) return 'the Electron runtime is not installed'
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'])
    return 'there is no display'
  return null
}

/** The built desktop app in real Electron. */
export const startElectron = async (options: ShellOptions): Promise<RunningShell> => {
  const { folder, nowMs, language = 'fr-FR', size, args = [], env = {} } = options
  const clock = makeTestClock(folder, nowMs)
  const program = join(INSTALLED, 'dist', readFileSync(join(INSTALLED, 'path.txt'), 'utf8').trim())
  const app = await _electron.launch({
    executablePath: program,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      join(OUT, 'main', 'main.js'),
      `--lang=${language}`,
      '--data',
      folder,
      ...args,
    ],
    env: { ...(process.env as Record<string, string>), ...clock.env, ...env },
  })
  let said = ''
  const running = app.process()
  const hear = (chunk: Buffer) => {
    said += chunk.toString()
  }
  running.stdout?.on('data', hear)
  running.stderr?.on('data', hear)
  const ended = new Promise<number | null>((resolve) => running.once('exit', resolve))
  await app.evaluate(({ Notification }) => {
    const sent: { title: string; body: string }[] = []
    Object.assign(globalThis, { sentNotifications: sent })
    const proto: { show: (this: Electron.Notification) => void } = Notification.prototype
    const show = proto.show
    proto.show = function () {
      sent.push({ title: this.title, body: this.body })
      show.call(this)
    }
  })
  const page = await app.firstWindow()
  const watched = watchPage(page, (url) => url.startsWith('app://relance/'))
  if (size) await page.setViewportSize(size)
  await page.waitForLoadState()
  let notifications: readonly { title: string; body: string }[] = []
  const look = setInterval(() => {
    void app
      .evaluate(
        () => (globalThis as { sentNotifications?: typeof notifications }).sentNotifications,
      )
      .then(
        (sent) => (notifications = sent ?? []),
        () => undefined,
      )
  }, 200)
  return {
    ...watched,
    page,
    said: () => said,
    notifications: () => notifications,
    setNow: clock.setNow,
    wake: () => void app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume')),
    saveTo: (path) =>
      void app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }, path),
    close: async () => {
      clearInterval(look)
      await app.close()
      return ended
    },
  }
}
