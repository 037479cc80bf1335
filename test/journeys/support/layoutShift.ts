import type { Page } from 'playwright-core'

interface ShiftEntry extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/** Something that moved on the page. */
export interface Shift {
  /** Layout shift score, a share of the window. */
  readonly score: number
  readonly what: string
}

/** What moved on the page since it was loaded; that the person pressed something excuses nothing. */
export const layoutShifts = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(
    () =>
      new Promise<readonly Shift[]>((resolve) => {
        const name = (node: Node | null): string => {
          const element = node instanceof Element ? node : node?.parentElement
          return element == null
            ? 'gone'
            : `${element.tagName}.${element.className} « ${element.textContent.trim().slice(0, 40)} »`
        }
        const shifts: Shift[] = []
        const observer = new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as ShiftEntry[])
            shifts.push({ score: value, what: sources.map(({ node }) => name(node)).join(', ') })
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // What was recorded before is told in a task of its own.
        setTimeout(() => {
          observer.disconnect()
          resolve(shifts)
        }, 50)
      }),
  )
