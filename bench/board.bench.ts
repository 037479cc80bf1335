/**
 * The board with 10,000 cards against the same board with 100, in the built window in Chromium, with
 * a host that lives in the page. Rounds alternate, so that a busy machine slows both. What hands do is in
 * `hands.bench.ts`.
 */
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { manyCards, NOW } from '#test/build/boardCards.ts'
import { installFakeHost } from '#test/window/screens/board/fakeHost.ts'
import { ensureBuild } from '#tools/setup/build.mjs'
import { findChromium } from '#tools/setup/chromium.mjs'
import { median } from './median.ts'
import { serveWindow, STATIC_PATH } from './serveWindow.ts'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 5
const MANY = 10_000
const FEW = 100
const SCROLL_FRAMES = 150

const CARD = 'article'
const cards = { [FEW]: manyCards(FEW), [MANY]: manyCards(MANY) } as const

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('The bench needs a Chromium.')
const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
if ((await ensureBuild(ROOT, process.execPath)) !== 0) throw new Error('The window did not build.')
const { origin, close } = await serveWindow()

const openBoard = async (count: keyof typeof cards): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.addInitScript(installFakeHost, {
    cards: cards[count],
    language: 'fr',
    theme: 'light',
    now: NOW,
    settings: defaultSettings('Europe/Paris'),
  } as const)
  // From the moment the host is there to the frame after the first card was drawn.
  await page.addInitScript((card) => {
    const ready = performance.now()
    const look = (): void => {
      if (document.querySelector(card) === null) requestAnimationFrame(look)
      else requestAnimationFrame(() => performance.measure('first cards', { start: ready }))
    }
    requestAnimationFrame(look)
  }, CARD)
  await page.goto(`${origin}/#/board`)
  await page.waitForFunction(() => performance.getEntriesByName('first cards').length > 0)
  return page
}

const firstCardsMs = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('first cards')[0]?.duration ?? Number.NaN)

const nodesOfCards = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll('section ul *').length)

const heapBytes = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

/** From the key to the frame that shows the number of cards found. */
const searchMs = async (page: Page): Promise<number> => {
  await page.locator('input[type=search]').focus()
  await page.evaluate(() => {
    const counted = document.querySelector('main header p')
    const before = counted?.textContent
    addEventListener(
      'keydown',
      () => {
        const start = performance.now()
        const look = (): void => {
          if (counted?.textContent === before) requestAnimationFrame(look)
          else requestAnimationFrame(() => performance.measure('search', { start }))
        }
        requestAnimationFrame(look)
      },
      { once: true },
    )
  })
  await page.keyboard.press('k')
  await page.waitForFunction(() => performance.getEntriesByName('search').length > 0)
  const ms = await page.evaluate(
    () => performance.getEntriesByName('search')[0]?.duration ?? Number.NaN,
  )
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(100)
  return ms
}

/** The frame that all but one in twenty keep to, while something is scrolled without pause. */
const scrollFrameMs = (page: Page, scrolled: string): Promise<number> =>
  page.evaluate(
    async ([selector, frames]) => {
      const element = document.querySelector(selector)
      const scroller = element?.closest('ul')?.parentElement ?? element
      const lengths: number[] = []
      const frame = (): Promise<number> =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve)
        })
      let last = await frame()
      for (let at = 0; at < frames; at += 1) {
        scroller?.scrollBy(0, 90)
        const now = await frame()
        lengths.push(now - last)
        last = now
      }
      lengths.sort((a, b) => a - b)
      return lengths[Math.floor(lengths.length * 0.95)] ?? Number.NaN
    },
    [scrolled, SCROLL_FRAMES] as const,
  )

const staticFrameMs = async (): Promise<number> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  await page.goto(`${origin}${STATIC_PATH}`)
  const ms = await scrollFrameMs(page, 'main')
  await page.close()
  return ms
}

type Figures = Record<'first' | 'heap' | 'search' | 'scroll' | 'nodes', number[]>
const empty = (): Figures => ({ first: [], heap: [], search: [], scroll: [], nodes: [] })
const figures = { [FEW]: empty(), [MANY]: empty() }
const still: number[] = []

const run = async (count: keyof typeof cards): Promise<void> => {
  const page = await openBoard(count)
  const into = figures[count]
  into.first.push(await firstCardsMs(page))
  into.nodes.push(await nodesOfCards(page))
  into.heap.push(await heapBytes(page))
  into.search.push(await searchMs(page))
  if (count === MANY) into.scroll.push(await scrollFrameMs(page, CARD))
  await page.close()
}

try {
  await run(FEW) // Warms the browser up; not counted.
  figures[FEW] = empty()
  for (let round = 0; round < ROUNDS; round += 1) {
    await run(FEW)
    await run(MANY)
    still.push(await staticFrameMs())
  }
} finally {
  await browser.close()
  await close()
}

const report = (name: string, measured: number, baseline: number, limit: number): void => {
  console.log(JSON.stringify({ name, measured, baseline, limit }))
}
const ratio = (name: string, of: keyof Figures, limit: number): void => {
  report(name, median(figures[MANY][of]), median(figures[FEW][of]), limit)
}
ratio('board: first cards, 10,000 against 100 (ms)', 'first', 1.5)
ratio('board: search key to filtered, 10,000 against 100 (ms)', 'search', 3)
ratio('board: heap, 10,000 against 100 (bytes)', 'heap', 3)
report('board: DOM nodes of cards, of 1,000', median(figures[MANY].nodes), 1000, 1)
report(
  'board: p95 frame while scrolling, against a static page (ms)',
  median(figures[MANY].scroll),
  median(still),
  1.3,
)
