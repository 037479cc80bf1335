import type { Page } from 'playwright-core'
import type { Translate } from '#texts/catalogue.ts'
import type { Screen } from './screens.ts'

/** Goes to a screen afresh, as after a reload, and waits until it has settled. */
export const openScreen = async (page: Page, screen: Screen, t: Translate): Promise<void> => {
  await page.evaluate((hash) => {
    history.replaceState(null, '', hash)
  }, screen.hash)
  await page.reload()
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
