import type { Page } from 'playwright-core'

/** More stops than one looks at; the rest of a long list repeats its rows. */
const MOST_STOPS = 60

/** What is wrong with the element that has the focus: no ring, out of the window, covered. */
const faultOfFocus = (page: Page): Promise<{ readonly stop: string; readonly fault: string }> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { stop: '', fault: '' }
    const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)
    const stop = `${element.tagName} « ${name} » ${element.id}`
    const hasRing = (box: Element | null, levels: number): boolean => {
      if (box === null || levels === 0) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(box)
      return (
        (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) ||
        hasRing(box.parentElement, levels - 1)
      )
    }
    // The small button within a native time field has the focus, and draws its own ring.
    if (element.matches('input:not(:focus-visible)')) return { stop, fault: '' }
    if (!hasRing(element, 4)) return { stop, fault: 'no outline' }
    const box = (element.closest('label') ?? element).getBoundingClientRect()
    const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1)
    const y = box.top + Math.min(box.height, innerHeight) / 2
    if (box.bottom < 1 || box.top > innerHeight - 1 || box.right < 1 || box.left > innerWidth - 1)
      return { stop, fault: 'outside the window' }
    const top = document.elementFromPoint(x, Math.min(Math.max(y, 1), innerHeight - 1))
    const label = element.closest('label')
    const isSeen =
      top !== null &&
      (element.contains(top) || top.contains(element) || label?.contains(top) === true)
    return {
      stop,
      fault: isSeen ? '' : `covered by ${top?.tagName ?? 'nothing'} ${top?.className ?? ''}`,
    }
  })

/** Walks a screen with Tab and lists each stop at which the focus cannot be seen. */
export const unseenFocus = async (page: Page): Promise<readonly string[]> => {
  const faults: string[] = []
  const seen = new Set<string>()
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab')
    const { stop, fault } = await faultOfFocus(page)
    // The end of the page; a walk that began there goes on from its top.
    if (stop === '') {
      if (seen.size > 0) break
      continue
    }
    seen.add(stop)
    if (fault !== '') faults.push(`${stop}: ${fault}`)
  }
  if (seen.size === 0) faults.push('Tab reaches nothing')
  return faults
}
