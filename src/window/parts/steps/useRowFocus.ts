import { onUnmounted, watch } from 'vue'

/** The row of a step, as `StepRow.vue` marks it. */
export const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-step="${CSS.escape(id)}"]`)

/** The step whose row holds the focus. */
export const focusedRow = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step']

const isNowhere = (): boolean =>
  document.activeElement === null || document.activeElement === document.body

const openDialog = (): Element | null => document.querySelector('dialog[open]')

/** How a dialog can end: closed where it stands, or taken off the page. */
const WAYS_OUT: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['open'],
}

/**
 * Keeps the focus in a list whose rows come and go: when the row last acted on leaves its place, the
 * focus goes to the one that took it, else to the one before, else to the heading. A dialog opened
 * from the row is waited for.
 */
export const useRowFocus = (ids: () => readonly string[], current: () => string | null): void => {
  let goal: (() => HTMLElement | null) | null = null
  let left: string | null = null

  const settle = (): void => {
    if (goal === null) return
    if (openDialog() !== null) {
      closing.observe(document.body, WAYS_OUT)
      return
    }
    const held = focusedRow()
    if (isNowhere() || held === left) goal()?.focus()
    goal = null
  }
  // A dialog taken off the page as it closes tells nobody. It gives the focus back first, to a row
  // that may be leaving.
  const closing = new MutationObserver(() => {
    if (openDialog() !== null) return
    closing.disconnect()
    requestAnimationFrame(settle)
  })
  onUnmounted(() => {
    closing.disconnect()
  })

  watch(
    ids,
    (now, before) => {
      const acted = current()
      const at = acted === null ? -1 : before.indexOf(acted)
      if (acted === null || at === -1 || now[at] === acted) return
      if (now.includes(acted) && now.length === before.length && focusedRow() === acted) return
      const next = now[at] ?? now.at(-1)
      left = acted
      goal = () =>
        next === undefined ? document.querySelector<HTMLElement>('main h1, h1') : rowOf(next)
      settle()
    },
    { flush: 'post' },
  )
}
