import type { Page } from 'playwright-core'
import type { Translate } from '#texts/catalogue.ts'
import type { Screen } from './screens.ts'

/** Two screens with little on them; one at least is not the one wanted. */
const BETWEEN = ['#/out', '#/week'] as const

/** Goes to a screen afresh, as after a reload, and waits until it has settled. */
export const openScreen = async (page: Page, screen: Screen, t: Translate): Promise<void> => {
  await page.evaluate((hash) => {
    history.replaceState(null, '', hash)
  }, screen.hash)
  await page.reload()
  await arrive(page, screen, t)
}

/**
 * The same from a screen on which nothing was opened: the screen is built anew, the page it stands in
 * is not loaded again, and what was put into the page is still there.
 */
export const turnTo = async (page: Page, screen: Screen, t: Translate): Promise<void> => {
  const between = BETWEEN.find((hash) => !screen.hash.startsWith(hash))
  for (const hash of [between ?? '', screen.hash]) await turn(page, hash)
  await settled(page)
  await beginAtTop(page)
  await arrive(page, screen, t)
}

const turn = async (page: Page, hash: string): Promise<void> => {
  await page.evaluate((hash) => {
    document.querySelector('h1')?.setAttribute('data-left', '')
    location.hash = hash
  }, hash)
  await page.locator('h1:not([data-left])').first().waitFor()
}

/** As on a page just loaded, Tab begins before everything. */
const beginAtTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })

const arrive = async (page: Page, screen: Screen, t: Translate): Promise<void> => {
  const title = page.locator('h1').first()
  await title.waitFor()
  await screen.open?.(page, t)
  if (screen.dialog !== undefined) await page.locator('dialog[open]').waitFor()
  // What was opened may be another page, which loads its own part of the app first.
  await title.waitFor()
  await settled(page)
}

/** Waits until fonts are there and nothing moves any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    const finite = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(finite.map((animation) => animation.finished))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
