import type { Page } from 'playwright-core'
import type { SharedChromium } from './chromium.ts'
import { startBrowserShell } from './browserShell.ts'
import { startElectron } from './realElectron.ts'
import { startStandIn } from './standIn.ts'

/** The ways in which the same journey runs. */
export const SHELLS = ['browser', 'stand-in', 'electron'] as const
export type ShellName = (typeof SHELLS)[number]

/** How a shell is started. */
export interface ShellOptions {
  readonly chromium: SharedChromium
  /** Folder of the logbook. */
  readonly folder: string
  /** Epoch milliseconds at which its clock stands; the machine's clock when left out. */
  readonly nowMs?: number
  /** Language of the system, as a BCP 47 tag; French by default. */
  readonly language?: string
  /** Viewport in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** The build it runs; the one under test when left out. */
  readonly out?: string
}

/** A notification as it left for the system. */
export interface SentNotification {
  readonly title: string
  readonly body: string
}

/** A running shell with its page. */
export interface RunningShell {
  readonly page: Page
  /** Everything the process wrote. */
  readonly said: () => string
  /** Notifications so far; the browser shell's are seen through a stand-in for notify-send. */
  readonly notifications: () => readonly SentNotification[]
  /** Addresses that the page asked for outside its own origin. */
  readonly outside: () => readonly string[]
  /** What the page wrote to its console as an error. */
  readonly consoleErrors: () => readonly string[]
  /** What the system was asked to open, where a substitute keeps it. */
  readonly opened?: () => readonly string[]
  /** Moves the clock that `nowMs` set. */
  readonly setNow: (nowMs: number) => void
  /** Lets the shell look at its clock at once, as after sleep. */
  readonly wake: () => void
  /** Where the next file is saved; the browser shell downloads into the page's own folder. */
  readonly saveTo: (path: string) => void
  /** Ends the process as its person would; resolves to its exit code. */
  readonly close: () => Promise<number | null>
}

/** Starts a shell and waits until its page is loaded. */
export const startShell = (name: ShellName, options: ShellOptions): Promise<RunningShell> => {
  switch (name) {
    case 'browser':
      return startBrowserShell(options)
    case 'stand-in':
      return startStandIn(options)
    case 'electron':
      return startElectron(options)
  }
}
