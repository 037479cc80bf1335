import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from 'playwright-core'

/**
 * Parts of a whole browser that no test sees. Each new window prepared its address bar's menu as a page of
 * several hundred files: more work than the page under test.
 */
const NEVER_SEEN = [
  'Translate',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
]

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
  `--disable-features=${NEVER_SEEN.join(',')}`,
  '--no-first-run',
  '--no-startup-window',
  '--remote-debugging-port=0',
]

/** A machine without input devices says that nothing hovers; the people of Relance have a mouse. */
const WITH_A_MOUSE =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4'
/** What a screen that is touched says instead. */
export const BY_TOUCH =
  '--blink-settings=primaryHoverType=1,availableHoverTypes=1,primaryPointerType=2,availablePointerTypes=2'

/** One Chromium for all shells of a test file: tests see its pages, the stand-in makes some. */
export interface SharedChromium {
  readonly browser: Browser
  /** DevTools endpoint, for the stand-in. */
  readonly endpoint: string
  readonly close: () => Promise<void>
}

/** The whole browser; `RELANCE_CHROMIUM` names another than the system's. */
const CHOSEN = process.env['RELANCE_CHROMIUM']
const WHOLE = CHOSEN ?? '/usr/bin/chromium'
/** The same without a window of its own: about half the work for the machine, where there is one. */
const SHELL =
  process.env['RELANCE_HEADLESS_SHELL'] ??
  (CHOSEN === undefined ? '/usr/bin/chromium-headless-shell' : WHOLE)
const LIGHTER = existsSync(SHELL) ? SHELL : WHOLE

const endpointOf = async (started: ChildProcess): Promise<string> => {
  if (started.stderr === null) throw new Error('Chromium says nothing.')
  for await (const line of createInterface(started.stderr)) {
    const [, endpoint] = /DevTools listening on (ws:\S+)/u.exec(line) ?? []
    if (endpoint !== undefined) return endpoint
  }
  throw new Error('Chromium ended before it listened.')
}

const ATTEMPTS = 3
/** A loaded machine has been seen to start a Chromium that never answers its first question. */
const ANSWERS_WITHIN_MS = 15_000

/**
 * Ends a program with all that it started: Debian's Chromium without a window is begun by a script that
 * waits for it, and outlives it.
 */
const endAll = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    // It ended by itself.
  }
}

const startOnce = async (args: readonly string[], isWhole: boolean): Promise<SharedChromium> => {
  const profile = mkdtempSync(join(tmpdir(), 'relance-chromium-'))
  const program = isWhole ? WHOLE : LIGHTER
  const pointer = args.includes(BY_TOUCH) ? [] : [WITH_A_MOUSE]
  const started = spawn(program, [...QUIET, ...pointer, ...args, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // A group of its own, to be ended together.
    detached: process.platform !== 'win32',
  })
  const endWithTests = (): void => {
    endAll(started)
  }
  process.once('exit', endWithTests)
  const ended = new Promise((resolve) => started.once('exit', resolve))
  const end = async (): Promise<void> => {
    process.off('exit', endWithTests)
    endAll(started)
    await ended
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    const endpoint = await endpointOf(started)
    started.stderr.resume()
    const browser = await chromium.connectOverCDP(endpoint, { timeout: ANSWERS_WITHIN_MS })
    return {
      browser,
      endpoint,
      close: async () => {
        await browser.close()
        await end()
      },
    }
  } catch (error) {
    await end()
    throw error
  }
}

interface StartOptions {
  /** It needs windows of a whole browser, or the very widths of its letters. */
  readonly isWhole?: boolean
  readonly attempts?: number
}

/** `RELANCE_CHROMIUM` names another Chromium than the system's. */
export const startChromium = async (
  args: readonly string[] = [],
  { isWhole = false, attempts = ATTEMPTS }: StartOptions = {},
): Promise<SharedChromium> => {
  try {
    return await startOnce(args, isWhole)
  } catch (error) {
    if (attempts === 1) throw error
    return startChromium(args, { isWhole, attempts: attempts - 1 })
  }
}
