import { isInText } from '#window/frame/formInHand.ts'

/** Longer between two keys, and it is no longer the same word. */
const WORD_MS = 1000

/** Where the word is written that is being typed, and when its last key came, by the clock of the events. */
let word: { readonly field: Element; readonly at: number } | undefined

const writes = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  (key.length === 1 && !ctrlKey && !altKey && !metaKey) || key === 'Backspace'

const isGone = (field: Element): boolean => !field.isConnected || field.matches(':disabled')

const onKey = (event: KeyboardEvent): void => {
  const { target, timeStamp: at } = event
  if (target instanceof Element && isInText(target)) {
    word = writes(event) ? { field: target, at } : undefined
    return
  }
  if (word === undefined || !writes(event) || !isGone(word.field) || at - word.at > WORD_MS) {
    word = undefined
    return
  }
  word = { field: word.field, at }
  event.preventDefault()
  event.stopImmediatePropagation()
}

/**
 * Where a field vanishes under the keyboard, taken away by another window or an answer of the host,
 * the rest of the word typed into it is no shortcut: it goes nowhere. Any other key, or a pause, ends
 * the word. Returns what takes the guard away.
 */
export const guardVanished = (): (() => void) => {
  window.addEventListener('keydown', onKey, { capture: true })
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true })
    word = undefined
  }
}
