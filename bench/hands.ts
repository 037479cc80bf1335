import type { Page } from 'playwright-core'

const WHEEL_STEPS = 60
const WHEEL_PX = 53
const WHEEL_PAUSE_MS = 33

/** The cards of the columns. */
export const CARD = 'section article'
const FIELD = 'input[type=search]'

/** Notes the frames from an event of the page until something holds, and how long that took. */
export const WATCH = (): void => {
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
  interface Window {
    readonly watched: Watching['watched']
    readonly watchFrom: Watching['watchFrom']
  }
}

const seen = async (page: Page): Promise<Watching['watched']> => {
  await page.waitForFunction(() => window.watched.ms > 0)
  return page.evaluate(() => window.watched)
}

/** From the key to the frame that shows the number of cards found. */
export const searchMs = async (page: Page): Promise<number> => {
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
export const openMs = async (page: Page): Promise<number> => {
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
export const dropFrames = async (page: Page): Promise<number> => {
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
export const wheelFrames = async (page: Page, scrolled: string): Promise<readonly number[]> => {
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
/** What all but one in twenty keep to. */
export const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN
