/** What is above the target may still be on its way for this long. */
const ARRIVAL_MS = 1500

/** Whatever the person does themselves ends it. */
const OWN_MOVES = ['wheel', 'pointerdown', 'keydown'] as const

/**
 * Scrolls to `target` and gives it the focus, and stays there while the page around it, `within`,
 * still grows. What it returns ends that at once.
 */
export const arriveAt = (target: HTMLElement, within: HTMLElement): (() => void) => {
  const arrival = new AbortController()
  const scroll = (): void => {
    target.scrollIntoView({ block: 'start' })
  }
  const growth = new ResizeObserver(scroll)
  const timer = setTimeout(() => {
    arrival.abort()
  }, ARRIVAL_MS)
  arrival.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    growth.disconnect()
  })
  for (const move of OWN_MOVES)
    window.addEventListener(
      move,
      () => {
        arrival.abort()
      },
      { signal: arrival.signal, passive: true },
    )
  scroll()
  target.focus({ preventScroll: true })
  growth.observe(within)
  return () => {
    arrival.abort()
  }
}
