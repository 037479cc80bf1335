/**
 * The board with 10,000 cards against the same board with 100, in the built window in Chromium, with
 * a host that lives in the page. Rounds alternate, so that a busy machine slows both.
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

/** From letting the card go to the question, and from its answer to the card in its new column. */
const dropMs = async (page: Page): Promise<number> => {
  const card = page.locator('section').nth(1).locator(CARD).first()
  const link = await card.locator('a').getAttribute('id')
  const from = await card.boundingBox()
  const to = await page.locator('section').nth(2).boundingBox()
  if (link === null || from === null || to === null) throw new Error('There is nothing to drag.')
  await page.mouse.move(from.x + 60, from.y + 40)
  await page.mouse.down()
  await page.mouse.move(from.x + 90, from.y + 50, { steps: 3 })
  await page.mouse.move(to.x + 90, to.y + 300, { steps: 6 })
  await page.evaluate((id) => {
    const until = (holds: () => boolean, name: string, start: number): void => {
      const look = (): void => {
        if (!holds()) requestAnimationFrame(look)
        else requestAnimationFrame(() => performance.measure(name, { start }))
      }
      requestAnimationFrame(look)
    }
    const asked = (): boolean => document.querySelector('dialog[open] form') !== null
    const settled = (): boolean => {
      const stage = document.getElementById(id)?.closest('section')
      return (
        document.querySelector('dialog[open]') === null &&
        stage === document.querySelectorAll('section:has(ul, h2)')[2]
      )
    }
    addEventListener('drop', () => until(asked, 'asked', performance.now()), { once: true })
    addEventListener('submit', () => until(settled, 'settled', performance.now()), { once: true })
  }, link)
  await page.mouse.up()
  await page.locator('dialog[open] button[type=submit]').click()
  await page.waitForFunction(() => performance.getEntriesByName('settled').length > 0)
  return page.evaluate(() =>
    ['asked', 'settled'].reduce(
      (sum, name) => sum + (performance.getEntriesByName(name)[0]?.duration ?? Number.NaN),
      0,
    ),
  )
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

type Figures = Record<'first' | 'heap' | 'search' | 'drop' | 'scroll' | 'nodes', number[]>
const empty = (): Figures => ({ first: [], heap: [], search: [], drop: [], scroll: [], nodes: [] })
const figures = { [FEW]: empty(), [MANY]: empty() }
const still: number[] = []

const run = async (count: keyof typeof cards): Promise<void> => {
  const page = await openBoard(count)
  const into = figures[count]
  into.first.push(await firstCardsMs(page))
  into.nodes.push(await nodesOfCards(page))
  into.heap.push(await heapBytes(page))
  into.search.push(await searchMs(page))
  into.drop.push(await dropMs(page))
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
ratio('board: drop to settled, 10,000 against 100 (ms)', 'drop', 1.3)
ratio('board: search key to filtered, 10,000 against 100 (ms)', 'search', 3)
ratio('board: heap, 10,000 against 100 (bytes)', 'heap', 3)
report('board: DOM nodes of cards, of 1,000', median(figures[MANY].nodes), 1000, 1)
report(
  'board: p95 frame while scrolling, against a static page (ms)',
  median(figures[MANY].scroll),
  median(still),
  1.3,
)
