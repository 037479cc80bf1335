import { join } from 'node:path'
import { makeNotifySend } from './notifySend.ts'
import { keyAddress } from './keyAddress.ts'
import { OUT, startProcess } from './shellProcess.ts'
import type { RunningShell, ShellOptions } from './startShell.ts'
import { makeTestClock } from './testClock.ts'
import { watchPage } from './watchPage.ts'

/** The browser shell with a page of its own browser context. */
export const startBrowserShell = async (
  options: ShellOptions,
): Promise<RunningShell & { readonly address: string }> => {
  const {
    chromium,
    folder,
    nowMs,
    language = 'fr-FR',
    size,
    args = [],
    env = {},
    out = OUT,
  } = options
  const clock = makeTestClock(folder, nowMs)
  const notifySend = makeNotifySend(folder)
  const shell = startProcess(
    [join(out, 'main', 'server.js'), '--data', folder, '--no-open', ...args],
    {
      LANG: `${language.replace('-', '_')}.UTF-8`,
      LC_ALL: `${language.replace('-', '_')}.UTF-8`,
      ...notifySend.env,
      ...clock.env,
      ...env,
    },
  )
  const address = await keyAddress(shell)
  const context = await chromium.browser.newContext({
    locale: language,
    viewport: size ?? { width: 1280, height: 860 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const origin = new URL(address).origin
  const watched = watchPage(page, (url) => url.startsWith(`${origin}/`))
  let savePath: string | undefined
  page.on('download', (download) => {
    if (savePath !== undefined) void download.saveAs(savePath)
  })
  await page.goto(address)
  // It is in, and has its key, before a test loads it anew.
  await page.locator('h1').first().waitFor()
  return {
    ...watched,
    address,
    page,
    said: shell.said,
    notifications: notifySend.notifications,
    setNow: clock.setNow,
    wake: () => void shell.child.kill('SIGCONT'),
    saveTo: (path) => {
      savePath = path
    },
    close: async () => {
      await context.close()
      shell.child.kill('SIGTERM')
      return shell.ended
    },
  }
}
