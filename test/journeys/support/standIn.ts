import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Order, Report } from '#test/stand-in/reports.ts'
import type { SharedChromium } from './chromium.ts'
import { OUT, ROOT, startProcess } from './shellProcess.ts'
import type { RunningShell, ShellOptions } from './startShell.ts'
import { makeTestClock } from './testClock.ts'
import { watchPage } from './watchPage.ts'

/** A running stand-in, with the orders that only it understands. */
export interface RunningStandIn extends RunningShell {
  readonly reports: () => readonly Report[]
  readonly order: (order: Order) => void
  /** Its process. */
  readonly pid: number
  readonly isRunning: () => boolean
  /** Its exit code, once it has ended by itself. */
  readonly ended: Promise<number | null>
}

const ORIGIN = 'https://relance.invalid/'

/** The arguments that run the built desktop app on the stand-in for Electron. */
export const standInArguments = (folder: string, args: readonly string[] = []) => [
  '--disable-warning=ExperimentalWarning',
  '--import',
  join(ROOT, 'test', 'stand-in', 'register.ts'),
  join(OUT, 'main', 'main.js'),
  '--data',
  folder,
  ...args,
]

/** The built desktop app on the stand-in for Electron, its window in the shared Chromium. */
export const startStandIn = async (options: ShellOptions): Promise<RunningStandIn> => {
  const { chromium, folder, nowMs, language = 'fr-FR', size, args = [], env = {} } = options
  const clock = makeTestClock(folder, nowMs)
  const before = new Set(pagesOf(chromium))
  const shell = startProcess(standInArguments(folder, args), {
    RELANCE_STAND_IN_CHROMIUM: chromium.endpoint,
    RELANCE_STAND_IN_LANGUAGE: language,
    // Without a bus Electron's own notifications are shown, on a machine with a desktop too.
    DBUS_SESSION_BUS_ADDRESS: '',
    ...clock.env,
    ...env,
  })
  const reports: Report[] = []
  const opened = new Promise<void>((resolve, reject) => {
    shell.child.on('message', (message) => {
      reports.push(message as Report)
      if ((message as Report).kind === 'window') resolve()
    })
    void shell.ended.then(() =>
      reject(new Error(`It ended before its window opened:\n${shell.said()}`)),
    )
  })
  await opened
  const page = await newPage(chromium, before)
  const watched = watchPage(page, (url) => url.startsWith(ORIGIN) || url === 'about:blank')
  if (size) await page.setViewportSize(size)
  await page.waitForURL(`${ORIGIN}**`)
  await page.waitForLoadState()
  const of = <Kind extends Report['kind']>(kind: Kind) =>
    reports.filter((told): told is Extract<Report, { kind: Kind }> => told.kind === kind)
  const order = (given: Order) => void shell.child.send(given)
  return {
    page,
    said: shell.said,
    notifications: () => of('notification').map(({ title, body }) => ({ title, body })),
    opened: () => of('opened').map(({ url }) => url),
    outside: () => [...watched.outside(), ...of('outside').map(({ url }) => url)],
    consoleErrors: watched.consoleErrors,
    setNow: clock.setNow,
    wake: () => order({ order: 'resume' }),
    saveTo: (path) => order({ order: 'save-to', path }),
    reports: () => reports,
    order,
    pid: shell.child.pid ?? 0,
    isRunning: () => shell.child.connected,
    ended: shell.ended,
    close: () => {
      order({ order: 'quit' })
      return shell.ended
    },
  }
}

const pagesOf = ({ browser }: SharedChromium): readonly Page[] =>
  browser.contexts().flatMap((context) => context.pages())

/** Chromium tells of a new page a moment after it exists. */
const newPage = async (chromium: SharedChromium, before: ReadonlySet<Page>): Promise<Page> => {
  for (;;) {
    const page = pagesOf(chromium).find((candidate) => !before.has(candidate))
    if (page !== undefined) return page
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
