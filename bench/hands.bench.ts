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
import { CARD, dropFrames, openMs, p95, searchMs, WATCH, wheelFrames } from './hands.ts'
import { median } from './median.ts'
import { serveWindow, STATIC_PATH } from './serveWindow.ts'

const ROUNDS = 7
const MOST_BYTES = 60_000
const MOST_FRAMES = 2

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
