import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { without } from '#domain/without.ts'
import { type SharedChromium, startChromium } from './support/chromium.ts'
import { newDataFolder } from './support/dataFolder.ts'
import { keyAddress } from './support/keyAddress.ts'
import { OUT, ROOT, type ShellProcess, startProcess } from './support/shellProcess.ts'
import { fr } from './support/words.ts'

const LANG = { LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8', TZ: 'Europe/Paris' }

let chromium: SharedChromium
beforeAll(async () => {
  chromium = await startChromium()
})
afterAll(() => chromium.close())

let folder: string
let context: BrowserContext
beforeEach(async () => {
  folder = newDataFolder()
  context = await chromium.browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' })
  onTestFinished(() => context.close())
})

const start = (out = OUT): ShellProcess => {
  const shell = startProcess([join(out, 'main', 'server.js'), '--data', folder, '--no-open'], LANG)
  onTestFinished(async () => {
    shell.child.kill('SIGKILL')
    await shell.ended
  })
  return shell
}

const kill = async (shell: ShellProcess): Promise<void> => {
  shell.child.kill('SIGKILL')
  await shell.ended
}

/** A page in the middle of a form. */
const typing = async (address: string): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await page.goto(`${new URL(address).origin}/#/debrief`)
  await company(page).fill('Brumelle Logistique')
  return page
}

interface Heard {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Hears whatever is said to it, and answers as if all had been done that was asked for. */
const aStranger = () => {
  const heard: Heard[] = []
  const hear = (request: IncomingMessage, answer: ServerResponse): void => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const path = (request.url ?? '').replace(/^http:\/\/[^/]+/u, '')
      heard.push({ path, headers: request.headers, body: Buffer.concat(chunks) })
      answer.end('{"result":{"ok":true}}')
    })
  }
  const saidTo = () =>
    heard.map(({ headers, body }) => JSON.stringify(headers) + body.toString('latin1')).join('\n')
  return { heard, hear, saidTo }
}

const listenOn = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

/**
 * A way from the browser to the host that ends where the host ends; from then on a stranger is at its
 * end. So the stranger is there in the very moment, and not a moment later.
 */
const aWayThatIsTaken = async () => {
  const stranger = aStranger()
  let isTaken = false
  const way = createServer((asked, answer) => {
    if (isTaken) {
      stranger.hear(asked, answer)
      return
    }
    const { method, headers, url = '' } = asked
    const on = request(url, { method, headers, agent: false }, (given) => {
      // How the way goes on with the host says nothing of how it does with the browser.
      answer.writeHead(given.statusCode ?? 500, without(given.headers, 'connection'))
      given.on('error', () => asked.socket.destroy()).pipe(answer)
    })
    on.on('error', () => {
      isTaken = true
      asked.socket.destroy()
    })
    asked.pipe(on)
  })
  const server = `http://127.0.0.1:${String(await listenOn(way, 0))}`
  return { ...stranger, proxy: { server, bypass: '<-loopback>' }, free: () => (isTaken = false) }
}

/** Says to the host what was heard. */
const sayAgain = (origin: string, { path, headers, body }: Heard): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const method = body.length === 0 ? 'GET' : 'POST'
    const asked = request(`${origin}${path}`, { method, headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    })
    asked.on('error', reject)
    asked.end(body)
  })

const company = (page: Page) =>
  page.locator('main input[type=text], main input:not([type])').first()

const keyOf = (): string => {
  const kept = JSON.parse(readFileSync(join(folder, 'browser-shell.json'), 'utf8')) as {
    token: string
  }
  return kept.token
}

describe('a host that is killed while somebody types', () => {
  it('is found again by the page, which keeps the words, and by a bookmark', async () => {
    const first = start()
    const address = await keyAddress(first)
    const page = await typing(address)
    await kill(first)
    const banner = page.getByText(fr('session.lost'))
    await banner.waitFor()
    // It stays in view however far one has read.
    await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight))
    expect(await banner.isVisible()).toBe(true)
    expect((await banner.boundingBox())?.y).toBeGreaterThanOrEqual(0)

    expect(await keyAddress(start())).toBe(address)
    await banner.waitFor({ state: 'detached' })
    expect(await company(page).inputValue()).toBe('Brumelle Logistique')

    const bookmark = await context.newPage()
    await bookmark.goto(`${new URL(address).origin}/#/board`)
    await bookmark.getByRole('heading', { level: 1, name: fr('frame.board') }).waitFor()
  })

  it('is not taken for another program that took its port, and tells the new start so', async () => {
    const first = start()
    const address = await keyAddress(first)
    const page = await typing(address)
    const key = keyOf()
    const port = Number(new URL(address).port)
    const { heard, hear, saidTo } = aStranger()
    await kill(first)
    await listenOn(createServer(hear), port)
    await page.getByText(fr('session.elsewhere')).waitFor()
    expect(await company(page).inputValue()).toBe('Brumelle Logistique')

    const second = start()
    expect(new URL(await keyAddress(second)).port).not.toBe(String(port))
    expect(second.said()).toContain(fr('launch.keptPortTaken', { port: String(port) }))
    expect(keyOf()).not.toBe(key)
    expect(heard.length).toBeGreaterThan(0)
    expect(saidTo()).not.toContain(key)
  })

  it('says nothing of use to another program that takes its port with a question under way', async () => {
    const way = await aWayThatIsTaken()
    context = await chromium.browser.newContext({ locale: 'fr-FR', proxy: way.proxy })
    onTestFinished(() => context.close())
    const first = start()
    const address = await keyAddress(first)
    const page = await typing(address)
    const key = keyOf()
    // What is asked now waits for its answer until the host is gone; the browser then asks it again.
    first.child.kill('SIGSTOP')
    const asked = page.waitForRequest((one) => one.url().endsWith('/calls/keepForm'))
    await company(page).fill('Brumelle Logistique et Fils')
    await asked
    await kill(first)
    await page.getByText(fr('session.elsewhere')).waitFor()
    expect(way.heard.map(({ path }) => path)).toContain('/calls/keepForm')
    for (const secret of [key, 'Brumelle', 'Fils']) expect(way.saidTo()).not.toContain(secret)

    // It goes, the host comes back to its port, and hears what the stranger heard.
    expect(await keyAddress(start())).toBe(address)
    way.free()
    await page.getByText(fr('session.elsewhere')).waitFor({ state: 'detached' })
    for (const one of way.heard.filter(({ path }) => path !== '/hello'))
      expect([one.path, await sayAgain(new URL(address).origin, one)]).toEqual([one.path, 401])
    expect(await company(page).inputValue()).toBe('Brumelle Logistique et Fils')
  })

  it('takes no script or style sheet of another program that took its port, and keeps the words', async () => {
    const first = start()
    const address = await keyAddress(first)
    const page = await typing(address)
    const errors: string[] = []
    page.on('console', (message) => errors.push(message.text()))
    await kill(first)
    const asked: string[] = []
    const stranger = createServer((request, answer) => {
      const [, kind] = /\.(js|css)$/u.exec(request.url ?? '') ?? []
      if (kind !== undefined) asked.push(kind)
      answer.setHeader('Content-Type', kind === 'js' ? 'text/javascript' : 'text/css')
      answer.end(kind === 'js' ? 'window.isTaken = true' : ':root { --taken: yes }')
    })
    await listenOn(stranger, Number(new URL(address).port))
    await page.getByText(fr('session.elsewhere')).waitFor()
    await page.evaluate(() => (location.hash = '#/ahead'))
    await expect.poll(() => errors.join(' ')).toContain('integrity')
    await page.getByText(fr('session.notLoaded')).waitFor()
    expect(new Set(asked)).toEqual(new Set(['js', 'css']))
    expect(await page.evaluate(() => 'isTaken' in window)).toBe(false)
    const ofSheets = () => getComputedStyle(document.documentElement).getPropertyValue('--taken')
    expect(await page.evaluate(ofSheets)).toBe('')
    await page.evaluate(() => (location.hash = '#/debrief'))
    await expect.poll(() => company(page).inputValue()).toBe('Brumelle Logistique')
  })

  it('leaves nothing in the browser that a page of another program could take along', async () => {
    const first = start()
    const address = await keyAddress(first)
    const page = await typing(address)
    const key = keyOf()
    const kept = await page.evaluate(async () => {
      const opening = indexedDB.open('relance-key')
      await new Promise((done) => opening.addEventListener('success', done))
      const asked = opening.result.transaction('keys').objectStore('keys').getAll()
      await new Promise((done) => asked.addEventListener('success', done))
      const [found] = asked.result as readonly CryptoKey[]
      const read =
        found && (await crypto.subtle.exportKey('raw', found).catch(() => 'not to be read'))
      return {
        read,
        stored: JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
      }
    })
    expect(kept.read).toBe('not to be read')
    expect(kept.stored).not.toContain(key)
  })

  it('takes over the key that the version before kept, and leaves it nowhere to be read', async () => {
    const address = await keyAddress(start())
    const { origin } = new URL(address)
    const page = await context.newPage()
    // A page of that version, with its key where it kept it.
    await page.goto(`${origin}/how-to-open`)
    await page.evaluate((key) => {
      localStorage.setItem('relance-key', key)
    }, keyOf())
    await page.goto(`${origin}/#/board`)
    await page.getByRole('heading', { level: 1, name: fr('frame.board') }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('relance-key'))).toBeNull()
    await page.reload()
    await page.getByRole('heading', { level: 1, name: fr('frame.board') }).waitFor()
  })
})

/** The build under test somewhere else, for an update to change. */
const copyOfBuild = (): string => {
  const around = mkdtempSync(join(ROOT, 'node_modules', '.cache-relance-'))
  onTestFinished(() => rmSync(around, { recursive: true, force: true }))
  cpSync(join(ROOT, 'package.json'), join(around, 'package.json'))
  cpSync(join(ROOT, 'resources'), join(around, 'resources'), { recursive: true })
  cpSync(OUT, join(around, 'out'), { recursive: true })
  return join(around, 'out')
}

const nameOfFirst = (out: string): string =>
  /assets\/(first-[^"]+\.js)/u.exec(
    readFileSync(join(out, 'renderer', 'index.html'), 'utf8'),
  )?.[1] ?? ''

describe('a program that is updated under an open page', () => {
  it('shows every screen it had, then says that it is older, and is renewed by a button', async () => {
    const out = copyOfBuild()
    const before = nameOfFirst(out)
    const first = start(out)
    const page = await context.newPage()
    await page.goto(await keyAddress(first))
    await page.getByRole('heading', { level: 1 }).first().waitFor()

    // The update: no file of the page has the name it had.
    const html = join(out, 'renderer', 'index.html')
    const rename = (text: string) => text.replaceAll(before, `later-${before}`)
    writeFileSync(html, rename(readFileSync(html, 'utf8')))
    rmSync(join(out, 'renderer', 'assets'), { recursive: true })
    cpSync(join(OUT, 'renderer', 'assets'), join(out, 'renderer', 'assets'), { recursive: true })
    renameSync(
      join(out, 'renderer', 'assets', before),
      join(out, 'renderer', 'assets', `later-${before}`),
    )
    await page
      .getByRole('link', { name: fr('frame.board') })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: fr('frame.board') }).waitFor()

    await kill(first)
    start(out)
    await page.getByText(fr('session.updated')).waitFor()
    // Parts that came no more say so too, each with a button of its own.
    await page
      .getByRole('button', { name: fr('session.reload') })
      .first()
      .click()
    await page.waitForFunction(() => document.querySelector('script[src*="later-first-"]') !== null)
  })

  it('says of a screen that cannot be fetched that it cannot, with the way on', async () => {
    const page = await context.newPage()
    await page.goto(await keyAddress(start()))
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.route('**/assets/SettingsScreen*', (route) => route.abort())
    await page
      .getByRole('link', { name: fr('frame.settings') })
      .first()
      .click()
    await page.getByRole('alert').getByText(fr('session.notLoaded')).waitFor()
    await page.unroute('**/assets/SettingsScreen*')
    // Parts that came no more say so too, each with a button of its own.
    await page
      .getByRole('button', { name: fr('session.reload') })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: fr('frame.settings') }).waitFor()
  })
})
