import type { Page } from 'playwright-core'

interface Shift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/**
 * What moved on the page without being asked to, since it was loaded: a line for each shift, with
 * its score (cumulative layout shift, a share of the window) and what moved. Input excuses nothing.
 */
export const layoutShifts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const name = (node: Node | null): string => {
          const element = node instanceof Element ? node : node?.parentElement
          return element === null || element === undefined
            ? 'gone'
            : `${element.tagName.toLowerCase()}.${element.className} « ${element.textContent.trim().slice(0, 40)} »`
        }
        const shifts: string[] = []
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[])
            shifts.push(
              `${entry.value.toFixed(4)}: ${entry.sources.map(({ node }) => name(node)).join(', ')}`,
            )
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() =>
          setTimeout(() => {
            observer.disconnect()
            resolve(shifts)
          }),
        )
      }),
  )
