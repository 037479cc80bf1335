import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
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
  // A question under way as the host dies is sent again by the browser, to whoever listens there then.
  const answers = ['cardsAt', 'keepForm'].map((name) =>
    page.waitForResponse((answer) => answer.url().endsWith(`/calls/${name}`)),
  )
  await company(page).fill('Brumelle Logistique')
  await Promise.all(answers)
  return page
}

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
    await kill(first)
    const heard: string[] = []
    const stranger = createServer((request, answer) => {
      request.on('data', (chunk: Buffer) => heard.push(chunk.toString()))
      heard.push(JSON.stringify(request.headers))
      answer.end('{}')
    })
    const port = Number(new URL(address).port)
    await new Promise<void>((done) => stranger.listen(port, '127.0.0.1', done))
    onTestFinished(() => {
      stranger.closeAllConnections()
      stranger.close()
    })
    await page.getByText(fr('session.elsewhere')).waitFor()
    expect(await company(page).inputValue()).toBe('Brumelle Logistique')

    const second = start()
    expect(new URL(await keyAddress(second)).port).not.toBe(String(port))
    expect(second.said()).toContain(fr('launch.keptPortTaken', { port: String(port) }))
    expect(keyOf()).not.toBe(key)
    expect(heard.length).toBeGreaterThan(0)
    expect(heard.join()).not.toContain(key)
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
    await page.getByRole('button', { name: fr('session.reload') }).click()
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
    await page.getByRole('button', { name: fr('session.reload') }).click()
    await page.getByRole('heading', { level: 1, name: fr('frame.settings') }).waitFor()
  })
})
