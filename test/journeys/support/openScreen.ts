import type { Page } from 'playwright-core'
import type { Translate } from '#shared/i18n/catalogue.ts'
import type { Screen } from './screens.ts'

/** Goes to a screen afresh, as after a reload, and waits until it has settled. */
export const openScreen = async (page: Page, screen: Screen, t: Translate): Promise<void> => {
  await page.evaluate((hash) => {
    history.replaceState(null, '', hash)
  }, screen.hash)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await screen.open?.(page, t)
  await settled(page)
}

/** Fonts are there and nothing moves any more. */
const settled = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    await document.fonts.ready
    const finite = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(finite.map((animation) => animation.finished))
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
