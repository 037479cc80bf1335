import type { Page } from 'playwright-core'

/** Whether the page, or the part of it that scrolls, is wider than what shows it. */
export const sidewaysScroll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [
      document.documentElement,
      document.querySelector('main'),
      document.querySelector('dialog[open]'),
    ]
      .filter((box) => box !== null)
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName}: ${String(box.scrollWidth)} in ${String(box.clientWidth)}`),
  )

/** Texts of controls and headings that are cut off without three dots to say so. */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element): boolean => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return (
        element.scrollWidth > element.clientWidth + 1 &&
        overflowX !== 'visible' &&
        overflowX !== 'auto' &&
        textOverflow !== 'ellipsis' &&
        element.clientWidth > 1 &&
        element.checkVisibility()
      )
    }
    return [...document.querySelectorAll('button, a, label, h1, h2, h3, th, [role=tab]')]
      .filter(isCut)
      .map((element) => `${element.tagName} « ${element.textContent.trim().slice(0, 60)} »`)
  })

/** What a pattern finds in the texts of the page and goes on in another line. */
const brokenAcrossLines = (page: Page, pattern: RegExp): Promise<readonly string[]> =>
  page.evaluate(
    ({ source, flags }) => {
      const broken: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const words = node.textContent ?? ''
        for (const { index, 0: found } of words.matchAll(new RegExp(source, flags))) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + found.length)
          const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
          if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) broken.push(found)
        }
      }
      return broken
    },
    { source: pattern.source, flags: pattern.flags },
  )

/** Days whose month, kept beside its number by a space that does not break, goes on in another line. */
export const brokenDates = (page: Page): Promise<readonly string[]> =>
  brokenAcrossLines(page, /\d+\u00A0\p{L}{3,}\.?/gu)

/** Words that have room on the narrowest window and still go on in another line. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  brokenAcrossLines(page, /(?<![\p{L}\p{N}@.’-])\p{L}[\p{L}’]{2,13}(?![\p{L}\p{N}@.’-])/gu)

/** Smallest side of a target, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_TARGET = 24

/** Controls smaller than a fingertip; links within a sentence are as tall as it is. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate((least) => {
    // The words beside a box or a dot are pressed as well.
    const boxOf = (element: Element): DOMRect => {
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
      return (label ?? element).getBoundingClientRect()
    }
    return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      )
      .filter((element) => !element.matches('[tabindex="-1"][aria-hidden], .skip'))
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const { width, height } = boxOf(element)
        return width > 1 && (width < least - 0.5 || height < least - 0.5)
      })
      .map((element) => {
        const { width, height } = boxOf(element)
        const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
        return `${element.tagName} « ${name} » ${width.toFixed(0)} × ${height.toFixed(0)}`
      })
  }, LEAST_TARGET)

/** Sets the size of the page's text, as the setting of a browser does; '' sets it back. */
export const resizeText = (page: Page, size: string): Promise<void> =>
  page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted
  }, size)

/** The size of letters of a browser nobody has changed. */
export const USUAL_PX = 16

/** Sets the reader's own size of letters, by which the page also chooses its layout. */
export const setLetters = async (page: Page, standard: number): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard } })
  await session.detach()
}
