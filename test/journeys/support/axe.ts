import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The rules that look at colours: all that another theme can break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/**
 * What axe-core holds against the page as it stands, a line each: rule, place, why. Where a dialog
 * stands before the page, against the dialog: what lies behind it cannot be reached.
 */
export const axeViolations = (page: Page): Promise<readonly string[]> =>
  violationsOf(page, { type: 'tag', values: TAGS })

/** The same of colours alone, for a page whose other theme was looked at whole. */
export const colourViolations = (page: Page): Promise<readonly string[]> =>
  violationsOf(page, { type: 'rule', values: COLOUR_RULES })

const violationsOf = async (page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (runOnly) => {
    const { axe: inPage } = globalThis as unknown as { readonly axe: typeof axe }
    const { violations } = await inPage.run(document.querySelector('dialog[open]') ?? document, {
      runOnly,
      resultTypes: ['violations'],
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.join(' ')} ${(failureSummary ?? '').split('\n')[1]?.trim() ?? ''}`,
      ),
    )
  }, runOnly)
}
