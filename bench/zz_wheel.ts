import { chromium } from 'playwright-core'
import { writeFileSync } from 'node:fs'
import { defaultSettings } from '#domain/logbook/settings.ts'
import { manyCards, NOW } from '#test/build/boardCards.ts'
import { installFakeHost } from '#test/window/screens/board/fakeHost.ts'
import { findChromium } from '#tools/setup/chromium.mjs'
import { serveWindow, STATIC_PATH } from './serveWindow.ts'
const out = process.argv[2]
const count = Number(process.argv[3] ?? 1000)
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
const { origin, close } = await serveWindow(process.argv[4])
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
await page.addInitScript(installFakeHost, {
  cards: manyCards(count),
  language: 'fr',
  theme: 'light',
  now: NOW,
  settings: defaultSettings('Europe/Paris'),
} as const)
const frames = async (p, x, y, trace) => {
  const cdp = await p.context().newCDPSession(p)
  await p.mouse.move(x, y)
  await p.waitForTimeout(500)
  await p.evaluate(() => {
    const l = ((globalThis as any).__l = [] as number[])
    let last = performance.now()
    const f = (t) => {
      l.push(t - last)
      last = t
      requestAnimationFrame(f)
    }
    requestAnimationFrame((t) => {
      last = t
      requestAnimationFrame(f)
    })
    ;(globalThis as any).__mut = 0
    new MutationObserver((r) => {
      for (const m of r)
        for (const n of m.addedNodes)
          if (n.nodeType === 1 && n.tagName === 'LI') (globalThis as any).__mut++
    }).observe(document.body, { childList: true, subtree: true })
  })
  if (trace)
    await browser.startTracing(p, {
      categories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'disabled-by-default-v8.cpu_profiler',
        'v8',
        'toplevel',
        'cc',
        'blink.user_timing',
      ],
    })
  for (let n = 0; n < 60; n++) {
    void cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 53 })
    await new Promise((r) => setTimeout(r, 33))
  }
  if (trace) writeFileSync(trace, await browser.stopTracing())
  const [l, mounted] = await p.evaluate(() => [(globalThis as any).__l, (globalThis as any).__mut])
  const s = [...l].sort((a, b) => a - b)
  return {
    frames: l.length,
    long: l.filter((x) => x > 20).length,
    p95: s[Math.floor(s.length * 0.95)],
    max: s.at(-1),
    mounted,
  }
}
await page.goto(`${origin}/#/board`)
await page.locator('article').first().waitFor()
await page.waitForTimeout(800)
const still = await browser.newPage({ viewport: { width: 1400, height: 900 } })
await still.goto(`${origin}${STATIC_PATH}`)
const box = await page.locator('article').nth(1).boundingBox()
for (let r = 0; r < 3; r++) {
  await page.bringToFront()
  console.log('board', await frames(page, box.x + 60, 500, undefined))
  await still.bringToFront()
  console.log('still', await frames(still, 300, 500, undefined))
}
await page.bringToFront()
if (out) console.log('traced', await frames(page, box.x + 60, 500, out))
await browser.close()
await close()
