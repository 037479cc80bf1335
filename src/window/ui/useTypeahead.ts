import { foldLetters } from '#domain/fold.ts'

/** Letters typed within this time belong to the same word. */
const TYPEAHEAD_PAUSE_MS = 600

/**
 * Finds an element by the first letters typed. Returns a function that takes each key with the
 * elements on offer and gives the one meant, or undefined. A repeated letter walks on to the next.
 */
export const useTypeahead = (): ((
  event: KeyboardEvent,
  items: readonly HTMLElement[],
) => HTMLElement | undefined) => {
  let typed = ''
  let lastAt = -Infinity
  return (event, items) => {
    const isLetter = event.key.length === 1 && event.key !== ' '
    if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return undefined
    typed = event.timeStamp - lastAt > TYPEAHEAD_PAUSE_MS ? '' : typed
    lastAt = event.timeStamp
    const letter = foldLetters(event.key)
    const isRepeat = [...typed].every((known) => known === letter)
    typed = isRepeat ? letter : typed + letter
    const at = items.findIndex((item) => item === document.activeElement)
    const from = isRepeat ? at + 1 : Math.max(at, 0)
    const inTurn = [...items.slice(from), ...items.slice(0, from)]
    return inTurn.find((item) => foldLetters(item.textContent.trim()).startsWith(typed))
  }
}
