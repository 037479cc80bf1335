import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { without } from '#domain/without.ts'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { makeQuestions } from '#electron/browser/asking.ts'
import { greet } from '#electron/browser/runtimeFile.ts'
import { startBrowserShell } from './support/browserShell.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { whyNoElectron } from './support/realElectron.ts'
import { OUT, startProcess } from './support/shellProcess.ts'
import { startStandIn, standInArguments } from './support/standIn.ts'
import { type RunningShell, type ShellName, SHELLS, startShell } from './support/startShell.ts'

let chromium: SharedChromium
const folders: string[] = []

const newFolder = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'relance-journey-')), 'data')
  folders.push(join(folder, '..'))
  return folder
}

beforeAll(async () => {
  chromium = await startChromium([], { isWhole: true })
})

afterAll(async () => {
  await chromium.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

const noElectron = whyNoElectron()
if (noElectron !== null) console.log(`The shell in real Electron is left out: ${noElectron}.`)
const runnable: readonly ShellName[] = SHELLS.filter(
  (name) => name !== 'electron' || noElectron === null,
)

describe.each(runnable)('the %s shell', (name) => {
  let shell: RunningShell

  beforeAll(async () => {
    shell = await startShell(name, { chromium, folder: newFolder() })
  })

  it('opens its page without an error and asks nothing of any other place', async () => {
    await shell.page.locator('#app > *, #app:not(:empty)').first().waitFor()
    expect(await shell.page.title()).toContain('Relance')
    expect(shell.consoleErrors()).toEqual([])
    expect(shell.outside()).toEqual([])
  })

  it('gives the page neither Node nor Electron', async () => {
    const found = await shell.page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
    )
    expect(found).toEqual([])
  })

  it('runs no inline script, no eval, and shows no image from elsewhere', async () => {
    const blocked = await shell.page.evaluate(async () => {
      const broken: string[] = []
      document.addEventListener('securitypolicyviolation', (event) =>
        broken.push(event.effectiveDirective),
      )
      const script = document.createElement('script')
      script.textContent = 'globalThis.inlineRan = true'
      document.body.append(script)
      // A text to be evaluated later, away from the debugger, which may evaluate what it likes.
      Reflect.apply(setTimeout, globalThis, ['globalThis.evalRan = true', 0])
      const image = new Image()
      const failed = new Promise((resolve) => image.addEventListener('error', resolve))
      image.src = 'https://example.org/pixel.png'
      await failed
      await fetch('https://example.org/').catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 20))
      return { broken, ran: 'inlineRan' in globalThis || 'evalRan' in globalThis }
    })
    expect(blocked.ran).toBe(false)
    expect(blocked.broken).toEqual(
      expect.arrayContaining(['script-src-elem', 'script-src', 'img-src', 'connect-src']),
    )
  })

  it('denies the page what it has no use for', async () => {
    const states = await shell.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const
      const found = await Promise.all(names.map((name) => navigator.permissions.query({ name })))
      return found.map(({ state }) => state)
    })
    expect(states).not.toContain('granted')
  })

  it('ends cleanly and lets go of the logbook', async () => {
    expect(await shell.close()).toBe(0)
  })
})

describe('relance on the command line', () => {
  const command = (folder: string, ...words: readonly string[]) =>
    startProcess([join(OUT, 'main', 'relance.js'), ...words, '--data', folder])

  it('is answered by the desktop app that is open', async () => {
    const folder = newFolder()
    const shell = await startShell('stand-in', { chromium, folder })
    const { ended, said } = command(folder, 'today', '--json')
    expect(await ended).toBe(0)
    expect(said()).toContain('"format": "relance-today"')
    expect(await shell.close()).toBe(0)
    // It leads nowhere any more, and the logbook is free.
    expect(readdirSync(folder)).not.toContain('desktop-shell.json')
    expect(await command(folder, 'export').ended).toBe(0)
  })

  it('is what an installed app does where it is asked to', async () => {
    const folder = newFolder()
    const args = standInArguments(folder)
    const words = ['--cli', 'today', '--json', ...args.splice(-2)]
    const { ended, said } = startProcess([...args, ...words])
    expect(await ended).toBe(3)
    expect(said()).toContain('"code": "no-logbook"')
    expect(existsSync(folder)).toBe(false)
  })
})

describe.each(runnable.filter((name) => name !== 'browser'))('the desktop window (%s)', (name) => {
  let shell: RunningShell

  beforeAll(async () => {
    shell = await startShell(name, { chromium, folder: newFolder() })
  })
  afterAll(() => shell.close())

  it('goes nowhere else and opens no second window', async () => {
    const address = shell.page.url()
    await shell.page.evaluate(() => {
      location.href = 'https://example.org/'
      window.open('https://example.org/popup')
    })
    await shell.page.waitForTimeout(300)
    expect(new URL(shell.page.url()).origin).toBe(new URL(address).origin)
    // One that left and was stopped on its way keeps its address, and has lost its door.
    expect(await shell.page.evaluate(() => 'relance' in globalThis)).toBe(true)
    expect(
      shell.page
        .context()
        .pages()
        .filter((page) => page.url().includes('example')),
    ).toEqual([])
  })

  it('shows the page only the calls of the contract', async () => {
    const exposed = await shell.page.evaluate(() => {
      const { relance } = globalThis as unknown as { relance: { calls: object } }
      return { door: Object.keys(relance).sort(), calls: Object.keys(relance.calls) }
    })
    expect(exposed.door).toEqual(['calls', 'listen'])
    expect(exposed.calls).toContain('start')
    expect(exposed.calls.every((call) => /^[a-zA-Z]+$/u.test(call))).toBe(true)
  })

  it('opens no door to a frame within the page', async () => {
    const inFrame = await shell.page.evaluate(() => {
      const frame = document.createElement('iframe')
      document.body.append(frame)
      const opened = frame.contentWindow !== null && 'relance' in frame.contentWindow
      frame.remove()
      return opened
    })
    expect(inFrame).toBe(false)
  })
})

describe('a second start of the desktop app', () => {
  it('ends at once and leaves the first one alone', async () => {
    const folder = newFolder()
    const first = await startStandIn({ chromium, folder })
    const before = readdirSync(folder).sort()
    const second = startProcess(standInArguments(folder), {
      RELANCE_STAND_IN_CHROMIUM: chromium.endpoint,
    })
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('already open')
    expect(readdirSync(folder).sort()).toEqual(before)
    expect(await first.close()).toBe(0)
  })
})

describe('a second start of the browser shell', () => {
  const startSecond = (folder: string) =>
    startProcess([join(OUT, 'main', 'server.js'), '--data', folder, '--no-open'])

  it('names the address of the first and ends', async () => {
    const folder = newFolder()
    const first = await startBrowserShell({ chromium, folder })
    const before = readdirSync(folder).sort()
    const second = startSecond(folder)
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain(`already open at ${new URL(first.address).origin}/`)
    expect(readdirSync(folder).sort()).toEqual(before)
    expect(await first.close()).toBe(0)
    expect(existsSync(join(folder, 'open-relance.html'))).toBe(false)
  })

  it('says so and writes nothing while the desktop app holds the logbook', async () => {
    const folder = newFolder()
    const first = await startStandIn({ chromium, folder })
    const before = readdirSync(folder).sort()
    const second = startSecond(folder)
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('already open with this logbook')
    expect(readdirSync(folder).sort()).toEqual(before)
    await first.close()
  })
})

describe('the door of the browser shell', () => {
  let shell: Awaited<ReturnType<typeof startBrowserShell>>
  let port: number
  let token: string
  let question: ReturnType<typeof makeQuestions>

  beforeAll(async () => {
    shell = await startBrowserShell({ chromium, folder: newFolder() })
    const address = new URL(shell.address)
    port = Number(address.port)
    token = address.hash.slice('#token='.length)
    question = makeQuestions(await greet({ port, token }))
  })
  afterAll(() => shell.close())

  const knock = (
    headers: Record<string, string>,
    { method = 'POST', path = '/calls/start', body = new Uint8Array() } = {},
  ) =>
    new Promise<number | undefined>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      asked.on('error', reject)
      asked.end(method === 'POST' ? body : undefined)
    })
  const ours = (method = 'POST', path = '/calls/start') => {
    const { headers, body } = question(method, path, '{}')
    const named: Record<string, string> = { Host: `127.0.0.1:${port}`, ...headers }
    return { method, path, headers: named, body }
  }

  it('opens to its own page, once for each question', async () => {
    const { headers, ...asked } = ours()
    expect(await knock(headers, asked)).toBe(200)
    expect(await knock(headers, asked)).toBe(401)
  })

  it('stays shut to a question that was changed on its way', async () => {
    const { headers, ...asked } = ours()
    expect(await knock(headers, { ...asked, path: '/calls/history' })).toBe(401)
    expect(await knock(headers, { ...asked, body: ours().body })).toBe(401)
  })

  it.each([
    ['another site by name', { Host: 'evil.example' }, 403],
    ['a name that begins like ours', { Host: '127.0.0.1.evil.example' }, 403],
    ['another spelling of this machine', { Host: '2130706433' }, 403],
    ['another origin', { Origin: 'https://evil.example' }, 403],
    ['an origin that is null', { Origin: 'null' }, 403],
    ['another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['a wrong seal', { [SEAL_HEADER]: `${'x'.repeat(22)}.0.${'x'.repeat(22)}` }, 401],
    ['an empty seal', { [SEAL_HEADER]: '' }, 401],
    ['a form', { 'Content-Type': 'text/plain' }, 415],
    ['words that anybody may read', { 'Content-Type': 'application/json' }, 415],
  ])('stays shut to %s', async (_who, changed, status) => {
    const { headers, ...asked } = ours()
    expect(await knock({ ...headers, ...changed }, asked)).toBe(status)
  })

  it('stays shut to the key itself', async () => {
    const { headers, ...asked } = ours()
    const bare = { ...without(headers, SEAL_HEADER), 'X-Relance-Token': token }
    expect(await knock(bare, asked)).toBe(401)
  })

  it('never writes on a GET', async () => {
    const { headers, ...asked } = ours('GET', '/calls/undo')
    expect(await knock(headers, asked)).toBe(405)
  })

  it('takes the token out of the address and the page out of every log', async () => {
    expect(shell.page.url()).not.toContain(token)
    await shell.page.locator('#app:not(:empty)').first().waitFor()
    await shell.page.reload()
    await shell.page.locator('#app:not(:empty)').first().waitFor()
    expect(shell.said()).not.toContain(token)
  })

  it('explains in both languages how to get in without a token', async () => {
    const context = await chromium.browser.newContext()
    const page = await context.newPage()
    await page.goto(`http://127.0.0.1:${port}/`)
    await page.waitForURL('**/how-to-open')
    expect(await page.locator('section[lang=fr] h1').textContent()).toContain('Ouvrez Relance')
    expect(await page.locator('section[lang=en] h1').textContent()).toContain('Open Relance')
    await context.close()
  })
})

describe('the desktop app around its window', () => {
  it('brings the window a push, and speaks the system’s language in its menu', async () => {
    const shell = await startStandIn({ chromium, folder: newFolder(), language: 'en-GB' })
    const theme = await shell.page.evaluate(
      () =>
        new Promise((resolve) => {
          interface Door {
            readonly calls: {
              readonly start: () => Promise<{ readonly preferences: object }>
              readonly setPreferences: (wanted: object) => Promise<unknown>
            }
            readonly listen: (name: string, hear: (pushed: unknown) => void) => void
          }
          const { relance } = globalThis as unknown as { relance: Door }
          relance.listen('preferences', resolve)
          void relance.calls
            .start()
            .then(({ preferences }) =>
              relance.calls.setPreferences({ ...preferences, theme: 'dark', autostart: true }),
            )
        }),
    )
    // Run from its sources, Relance cannot be started by the system, and says so.
    expect(theme).toMatchObject({ theme: 'dark', autostart: false })
    const menu = shell.reports().find(({ kind }) => kind === 'menu')
    expect(menu).toMatchObject({ labels: expect.arrayContaining(['Edit', 'Quit Relance']) })
    expect(await shell.close()).toBe(0)
  })

  it('shows a notification and the page behind it when it is clicked', async () => {
    const shell = await startStandIn({ chromium, folder: newFolder() })
    const [trial, shown] = await shell.page.evaluate(async () => {
      interface Door {
        readonly calls: { readonly tryNotification: () => Promise<unknown> }
        readonly listen: (name: string, hear: (pushed: unknown) => void) => () => void
      }
      const { relance } = globalThis as unknown as { relance: Door }
      const shown = new Promise((resolve) => relance.listen('show', resolve))
      Object.assign(globalThis, { shown })
      return [await relance.calls.tryNotification(), 'listening'] as const
    })
    expect([trial, shown]).toEqual([{ result: 'shown' }, 'listening'])
    expect(shell.notifications()).toHaveLength(1)
    shell.order({ order: 'click-notification', index: 0 })
    const pushed = await shell.page.evaluate(
      () => (globalThis as unknown as { shown: Promise<unknown> }).shown,
    )
    expect(pushed).toEqual({ application: null })
    await shell.close()
  })

  it('ends when its window is closed', async () => {
    const shell = await startStandIn({ chromium, folder: newFolder() })
    shell.order({ order: 'close-window' })
    await expect.poll(() => shell.reports().some(({ kind }) => kind === 'window-closed')).toBe(true)
    expect(await shell.ended).toBe(0)
  })
})
