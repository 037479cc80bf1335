import type { Ref } from 'vue'

/** Which arrows move: a column, a row, or both. */
export type RovingDirection = 'vertical' | 'horizontal' | 'both'

const STEP: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

const isCrossed = (key: string, direction: RovingDirection): boolean =>
  (direction === 'vertical' && (key === 'ArrowLeft' || key === 'ArrowRight')) ||
  (direction === 'horizontal' && (key === 'ArrowUp' || key === 'ArrowDown'))

/**
 * Arrow keys, Home and End among the elements of `container` that match `selector`, going round at
 * the ends. Returns the keydown handler; it reports whether it moved, and leaves other keys alone.
 */
export const useRovingFocus =
  (
    container: Readonly<Ref<HTMLElement | null>>,
    selector: string,
    direction: RovingDirection = 'vertical',
  ): ((event: KeyboardEvent) => boolean) =>
  (event) => {
    // Alt and an arrow goes back a page, Ctrl and Home to its top.
    if (event.altKey || event.ctrlKey || event.metaKey) return false
    const items = [...(container.value?.querySelectorAll<HTMLElement>(selector) ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    const step = isCrossed(event.key, direction) ? undefined : STEP[event.key]
    const target =
      event.key === 'Home'
        ? items[0]
        : event.key === 'End'
          ? items.at(-1)
          : step === undefined
            ? undefined
            : items.at(at === -1 && step === -1 ? -1 : (at + step) % items.length)
    if (target === undefined) return false
    event.preventDefault()
    target.focus()
    return true
  }
