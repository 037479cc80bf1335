/**
 * From navigation to the frame after the first card of the board was drawn, in the built browser shell
 * and a real Chromium that has seen the page before: with 100 applications against an empty page of the
 * same shell that mounts Vue with the same letters, and with 10,000 against 100. Rounds alternate.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { Page } from 'playwright-core'
import { startBrowserShell } from '#test/journeys/support/browserShell.ts'
import { startChromium } from '#test/journeys/support/chromium.ts'
import { OUT } from '#test/journeys/support/shellProcess.ts'
import { ensureBuild } from '#tools/setup/build.mjs'
import { writeBoardHistory } from './boardHistory.ts'
import { median } from './median.ts'

const ROOT = join(import.meta.dirname, '..')
const ROUNDS = 15
const EMPTY_LIMIT = 2.5
const SIZE_LIMIT = 1.15
const NOW_MS = Date.UTC(2026, 10, 24, 9)
const CARD = 'article'

const EMPTY_PAGE = {
  'index.html': `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><title>Empty</title></head>
<body><div id="app"></div><script type="module" src="./main.js"></script></body></html>`,
  'main.js': `import { createApp, h } from 'vue'
import '@fontsource-variable/figtree'
import '@fontsource-variable/newsreader/opsz.css'
import '@fontsource-variable/newsreader/opsz-italic.css'
const faces = ['400 1em "Figtree Variable"', '400 1em "Newsreader Variable"', 'italic 400 1em "Newsreader Variable"']
await Promise.all(faces.map((face) => document.fonts.load(face)))
createApp(() => h('${CARD}', 'Relance')).mount('#app')`,
}

/** The built shell with the empty page in the place of the window. */
const buildEmpty = async (): Promise<string> => {
  // Below node_modules: the shell and the page find there what they import.
  const folder = join(ROOT, 'node_modules', '.cache', 'empty-page')
  const source = join(folder, 'source')
  mkdirSync(source, { recursive: true })
  for (const [name, text] of Object.entries(EMPTY_PAGE)) writeFileSync(join(source, name), text)
  const out = join(folder, 'out')
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'))
  cpSync(join(OUT, 'main'), join(out, 'main'), { recursive: true })
  await build({
    configFile: false,
    logLevel: 'error',
    root: source,
    base: './',
    build: { outDir: join(out, 'renderer'), emptyOutDir: true, target: 'esnext' },
  })
  return out
}

const notePaint = (card: string): void => {
  const look = (): void => {
    if (document.querySelector(card) === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => performance.mark('painted'))
  }
  requestAnimationFrame(look)
}

const openingMs = async (page: Page, address: string): Promise<number> => {
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0)
  return page.evaluate(() => performance.getEntriesByName('painted')[0]?.startTime ?? Number.NaN)
}

if ((await ensureBuild(ROOT, process.execPath)) !== 0) throw new Error('The window did not build.')
const around = mkdtempSync(join(tmpdir(), 'relance-bench-'))
const chromium = await startChromium()
const ways = ['empty', '100', '10000'] as const
type Way = (typeof ways)[number]

const start = async (way: Way, out: string) => {
  const folder = join(around, way)
  await writeBoardHistory(folder, way === 'empty' ? 1 : Number(way))
  const shell = await startBrowserShell({ chromium, folder, nowMs: NOW_MS, out })
  await shell.page
    .locator(way === 'empty' ? CARD : 'h1')
    .first()
    .waitFor()
  await shell.page.addInitScript(notePaint, CARD)
  return { ...shell, origin: new URL(shell.page.url()).origin }
}

try {
  const empty = await buildEmpty()
  const shells = {
    empty: await start('empty', empty),
    '100': await start('100', OUT),
    '10000': await start('10000', OUT),
  }
  const times: Record<Way, number[]> = { empty: [], '100': [], '10000': [] }
  for (let round = -2; round < ROUNDS; round += 1)
    for (const way of ways) {
      const { page, origin } = shells[way]
      const ms = await openingMs(page, `${origin}/${way === 'empty' ? '' : '#/board'}`)
      // The first rounds compile and keep what is compiled.
      if (round >= 0) times[way].push(ms)
    }
  const report = (name: string, measured: Way, baseline: Way, limit: number): void => {
    const row = { measured: median(times[measured]), baseline: median(times[baseline]) }
    console.log(JSON.stringify({ name, ...row, limit }))
  }
  report(
    'navigation to first card, 100 applications against an empty page (ms)',
    '100',
    'empty',
    EMPTY_LIMIT,
  )
  report(
    'navigation to first card, 10,000 applications against 100 (ms)',
    '10000',
    '100',
    SIZE_LIMIT,
  )
  for (const way of ways) await shells[way].close()
} finally {
  await chromium.close()
  rmSync(around, { recursive: true, force: true, maxRetries: 3 })
}
