let isPressed = false

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => (isPressed = true), { capture: true })
  for (const end of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(end, () => (isPressed = false), { capture: true })
}

/**
 * Runs `then` at once, or, while a finger or button is down, once the press is over. A text that
 * appears during a press would move the page, and what was pressed would not be what is released.
 */
export const afterPress = (then: () => void): void => {
  if (!isPressed) {
    then()
    return
  }
  const end = (): void => {
    window.removeEventListener('pointerup', end)
    window.removeEventListener('pointercancel', end)
    // The click comes in the same turn as the release: the page may move after it.
    setTimeout(then)
  }
  window.addEventListener('pointerup', end)
  window.addEventListener('pointercancel', end)
}
