const TEXT = 'textarea, select, [contenteditable]:not([contenteditable="false"]), input'
const NOT_TEXT = 'input:is([type="checkbox"], [type="radio"], [type="button"], [type="submit"])'

/** Whether keys pressed there belong to a text, or to a list that is chosen from by its letters. */
export const isInText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TEXT) && !target.matches(NOT_TEXT)

/** What is only looked for is no form: nothing of it is ever written. */
const SEARCH = '[role="search"]'

/** Where something was typed last that was not written since. */
let typedIn: Element | null = null

const onInput = ({ target }: Event): void => {
  // A choice in a list is made at once: there is no text to take back.
  if (target instanceof Element && isInText(target) && !(target instanceof HTMLSelectElement))
    typedIn = target
}
const onFocus = ({ target }: Event): void => {
  const search = typedIn?.closest(SEARCH)
  if (search && target instanceof Node && !search.contains(target)) typedIn = null
}

/** Notes what is typed from now on; returns what stops it. */
export const watchTyping = (): (() => void) => {
  window.addEventListener('input', onInput, { capture: true })
  window.addEventListener('focusin', onFocus)
  return () => {
    window.removeEventListener('input', onInput, { capture: true })
    window.removeEventListener('focusin', onFocus)
    typedIn = null
  }
}

/** The form that is in hand, or the part of the page in which something was typed. */
export const formInHand = (): Element | null =>
  document.querySelector(`form:not(${SEARCH})`) ??
  (typedIn?.isConnected === true ? typedIn.closest('section, main, body') : null)

/** What was typed is in the logbook now: it is taken back there, no longer in its field. */
export const noteWritten = (): void => {
  typedIn = null
}

/**
 * Whether the person is in a form: one is on the page, or something was typed that is neither
 * written nor gone from the page.
 */
export const isFormInHand = (): boolean => formInHand() !== null
