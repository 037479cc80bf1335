import type { Page } from 'playwright-core'

/** Takes the latest back by its keys, which do nothing while a question stands before the page. */
export const undoByKeys = async (page: Page): Promise<void> => {
  await page.locator('dialog[open]').waitFor({ state: 'hidden' })
  await page.keyboard.press('ControlOrMeta+z')
}
