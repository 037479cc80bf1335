/** How browsers number every key that an input method takes for itself. */
const TAKEN_BY_INPUT_METHOD = 229

/**
 * Whether a key belongs to a letter or word still being composed, by an input method or after a dead
 * key. Safari ends the composition before it tells of the Enter that ended it: there only the number
 * of the key says so.
 */
export const isComposed = (event: KeyboardEvent): boolean =>
  event.isComposing || Reflect.get(event, 'keyCode') === TAKEN_BY_INPUT_METHOD

const isLongText = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLElement && target.isContentEditable)

const onKey = (event: KeyboardEvent): void => {
  if (isComposed(event)) event.stopImmediatePropagation()
  else if (event.repeat && event.key === 'Enter' && !isLongText(event.target)) {
    event.preventDefault()
    event.stopImmediatePropagation()
  }
}

/**
 * Stands before every handler of keys in the window. What is being composed reaches none of them:
 * its Enter and Escape are answers to the input method. Enter held down presses once: what comes up
 * under it is not answered unread, and nothing is written twice. Returns what takes it away.
 */
export const guardKeys = (): (() => void) => {
  window.addEventListener('keydown', onKey, { capture: true })
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true })
  }
}
