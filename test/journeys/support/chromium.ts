import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from 'playwright-core'

const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate',
  '--no-first-run',
  '--remote-debugging-port=0',
]

/** One Chromium for all shells of a test file: tests see its pages, the stand-in makes some. */
export interface SharedChromium {
  readonly browser: Browser
  /** DevTools endpoint, for the stand-in. */
  readonly endpoint: string
  readonly close: () => Promise<void>
}

const endpointOf = async (started: ChildProcess): Promise<string> => {
  if (started.stderr === null) throw new Error('Chromium says nothing.')
  for await (const line of createInterface(started.stderr)) {
    const [, endpoint] = /DevTools listening on (ws:\S+)/u.exec(line) ?? []
    if (endpoint !== undefined) return endpoint
  }
  throw new Error('Chromium ended before it listened.')
}

/** `RELANCE_CHROMIUM` names another Chromium than the system's. */
export const startChromium = async (): Promise<SharedChromium> => {
  const profile = mkdtempSync(join(tmpdir(), 'relance-chromium-'))
  const program = process.env['RELANCE_CHROMIUM'] ?? '/usr/bin/chromium'
  const started = spawn(program, [...QUIET, `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => started.once('exit', resolve))
  const endpoint = await endpointOf(started)
  started.stderr.resume()
  const browser = await chromium.connectOverCDP(endpoint)
  return {
    browser,
    endpoint,
    close: async () => {
      await browser.close()
      started.kill()
      await ended
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    },
  }
}
