import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { run as runAxe } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core finds wrong in the page's content, one line a finding; `[]` when nothing is. */
export const violationsIn = async (page: Page, within = 'main'): Promise<readonly string[]> => {
  await page.evaluate(AXE)
  return page.evaluate(async (selector) => {
    const axe = (window as unknown as { axe: { run: typeof runAxe } }).axe
    const { violations } = await axe.run(selector, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  }, within)
}

/** How far the page or its content can be scrolled sideways, in CSS pixels. */
export const sidewaysOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    return Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      main === null ? 0 : main.scrollWidth - main.clientWidth,
    )
  })
