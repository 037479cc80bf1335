/**
 * What hands do on the board, in the built browser shell in a real Chromium: the wheel against a static
 * page, a card that is dropped, a search, a card that is opened; and how long the board's answer is.
 * The logbooks of 100 and of 10,000 applications stand open beside each other and are used in turn, so
 * that a busy machine slows both.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { instantOf } from '#domain/calendar/zone.ts'
import { startBrowserShell } from '#test/journeys/support/browserShell.ts'
import { startChromium } from '#test/journeys/support/chromium.ts'
import { NOW, writeBoardHistory } from './boardHistory.ts'
import { median } from './median.ts'
import { serveWindow, STATIC_PATH } from './serveWindow.ts'

const ROUNDS = 7
const WHEEL_STEPS = 60
const WHEEL_PX = 53
const WHEEL_PAUSE_MS = 33
const MOST_BYTES = 60_000
const MOST_FRAMES = 2

const CARD = 'section article'
const FIELD = 'input[type=search]'

/** Notes the frames from an event of the page until something holds, and how long that took. */
const WATCH = (): void => {
  const watched = { frames: 0, ms: 0 }
  Object.assign(window, {
    watched,
    watchFrom: (name: string, holds: () => boolean) => {
      watched.ms = 0
      const begin = (): void => {
        const start = performance.now()
        let frames = 0
        const look = (): void => {
          frames += 1
          if (!holds()) requestAnimationFrame(look)
          else Object.assign(watched, { frames, ms: performance.now() - start })
        }
        requestAnimationFrame(look)
      }
      addEventListener(name, begin, { once: true, capture: true })
    },
  })
}

interface Watching {
  readonly watched: { readonly frames: number; readonly ms: number }
  readonly watchFrom: (name: string, holds: () => boolean) => void
}
declare global {
  interface Window extends Watching {}
}

const seen = async (page: Page): Promise<Watching['watched']> => {
  await page.waitForFunction(() => window.watched.ms > 0)
  return page.evaluate(() => window.watched)
}

/** From the key to the frame that shows the number of cards found. */
const searchMs = async (page: Page): Promise<number> => {
  await page.locator(FIELD).focus()
  await page.evaluate(() => {
    const counted = document.querySelector('main header p')
    const before = counted?.textContent
    window.watchFrom('keydown', () => counted?.textContent !== before)
  })
  await page.keyboard.press('7')
  const { ms } = await seen(page)
  await page.evaluate(() => {
    const counted = document.querySelector('main header p')
    const before = counted?.textContent
    window.watchFrom('keydown', () => counted?.textContent !== before)
  })
  await page.keyboard.press('Backspace')
  await seen(page)
  return ms
}

/** From the click to the frame that shows the application. */
const openMs = async (page: Page): Promise<number> => {
  const card = page.locator(CARD).first()
  const company = await card.locator('h3').innerText()
  await page.evaluate((name) => {
    const isThere = (): boolean => document.querySelector('h1')?.textContent.includes(name) === true
    window.watchFrom('click', isThere)
  }, company)
  await card.click()
  const { ms } = await seen(page)
  await page.goBack()
  await page.locator(CARD).first().waitFor()
  return ms
}

/** Frames from letting the card go to its question. */
const dropFrames = async (page: Page): Promise<number> => {
  const column = page.locator('section:has(article)').first()
  const from = await column.locator('article').first().boundingBox()
  const to = await page.locator('section:has(h2)').last().boundingBox()
  if (from === null || to === null) throw new Error('There is nothing to drag.')
  await page.mouse.move(from.x + 60, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 50, { steps: 3 })
  await page.mouse.move(to.x + 90, to.y + 300, { steps: 6 })
  await page.evaluate(() => {
    window.watchFrom('drop', () => document.querySelector('dialog[open] form') !== null)
  })
  await page.mouse.up()
  const { frames } = await seen(page)
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  return frames
}

/** Frames while a wheel is turned without pause, the mouse over what is scrolled. */
const wheelFrames = async (page: Page, scrolled: string): Promise<readonly number[]> => {
  await page.bringToFront()
  const box = await page.locator(scrolled).first().boundingBox()
  if (box === null) throw new Error('There is nothing to scroll.')
  await page.mouse.move(box.x + 60, 500)
  await page.evaluate(() => {
    const lengths: number[] = []
    Object.assign(window, { lengths, isOver: false })
    let last = performance.now()
    const frame = (now: number): void => {
      lengths.push(now - last)
      last = now
      if (!Reflect.get(window, 'isOver')) requestAnimationFrame(frame)
    }
    requestAnimationFrame((now) => {
      last = now
      requestAnimationFrame(frame)
    })
  })
  for (let step = 0; step < WHEEL_STEPS; step += 1) {
    await page.mouse.wheel(0, WHEEL_PX)
    await page.waitForTimeout(WHEEL_PAUSE_MS)
  }
  return page.evaluate(() => {
    Object.assign(window, { isOver: true })
    return Reflect.get(window, 'lengths') as number[]
  })
}
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN

const folders = [100, 10_000].map((applications) => ({
  applications,
  folder: mkdtempSync(join(tmpdir(), 'relance-bench-')),
}))
const chromium = await startChromium()
const still = await serveWindow()

/** A shell over a logbook of so many applications, its board open, and the longest answer about it. */
const openShell = async ({ folder, applications }: (typeof folders)[number]) => {
  await writeBoardHistory(folder, applications)
  const nowMs = instantOf(NOW, 'Europe/Paris')
  const shell = await startBrowserShell({ chromium, folder, nowMs, env: { TZ: 'Europe/Paris' } })
  const { page } = shell
  let bytes = 0
  page.on('response', (response) => {
    if (!response.url().endsWith('/calls/board')) return
    void response.body().then((body) => {
      bytes = Math.max(bytes, body.length)
    })
  })
  await page.setViewportSize({ width: 1400, height: 900 })
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.evaluate(WATCH)
  await page.evaluate(() => {
    location.hash = '#/board'
  })
  await page.locator(CARD).first().waitFor()
  return { page, close: shell.close, bytes: () => bytes }
}

type Figures = Record<'search' | 'open' | 'frames' | 'p95' | 'shown', number[]>
const noFigures = (): Figures => ({ search: [], open: [], frames: [], p95: [], shown: [] })

const report = (name: string, measured: number, baseline: number, limit: number): void => {
  console.log(JSON.stringify({ name, measured, baseline, limit }))
}

const closers: (() => Promise<unknown>)[] = [chromium.close, still.close]
try {
  const shells = []
  for (const each of folders) {
    const shell = await openShell(each)
    closers.unshift(shell.close)
    shells.push({ ...shell, figures: noFigures() })
  }
  const [few, many] = shells
  if (few === undefined || many === undefined) throw new Error('A shell of the bench is missing.')
  const plain = await chromium.browser.newPage({ viewport: { width: 1400, height: 900 } })
  await plain.goto(`${still.origin}${STATIC_PATH}`)
  const unmoved = noFigures()
  const wheel = async (page: Page, scrolled: string, into: Figures): Promise<void> => {
    const lengths = await wheelFrames(page, scrolled)
    into.p95.push(p95(lengths))
    into.shown.push(lengths.length / lengths.reduce((sum, length) => sum + length, 0))
  }
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const { page, figures } of shells) {
      await page.bringToFront()
      figures.search.push(await searchMs(page))
      figures.open.push(await openMs(page))
      figures.frames.push(await dropFrames(page))
      await wheel(page, CARD, figures)
    }
    await wheel(plain, 'main', unmoved)
    // The first round warms up.
    if (round === -1)
      for (const figures of [few.figures, many.figures, unmoved])
        Object.assign(figures, noFigures())
  }
  const ratio = (name: string, of: 'search' | 'open', limit: number): void => {
    report(name, median(many.figures[of]), median(few.figures[of]), limit)
  }
  report('board: longest answer of 10,000 cards, of 60,000 (bytes)', many.bytes(), MOST_BYTES, 1)
  ratio('board: key to settled search, 10,000 against 100, browser shell (ms)', 'search', 1.5)
  ratio('board: click to open application, 10,000 against 100 (ms)', 'open', 1.1)
  for (const [name, { figures }] of [
    ['100', few],
    ['10,000', many],
  ] as const) {
    report(
      `board: drop to question, ${name} cards, of 2 (frames)`,
      median(figures.frames),
      MOST_FRAMES,
      1,
    )
    report(
      `board: p95 frame under the wheel, ${name} cards against a static page (ms)`,
      median(figures.p95),
      median(unmoved.p95),
      1.1,
    )
    report(
      `board: frames under the wheel, a static page against ${name} cards (per ms)`,
      median(unmoved.shown),
      median(figures.shown),
      1.05,
    )
  }
} finally {
  for (const close of closers) await close()
  for (const { folder } of folders) rmSync(folder, { recursive: true, force: true })
}
