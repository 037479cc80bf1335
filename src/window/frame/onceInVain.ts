import { formInHand } from '#window/frame/formInHand.ts'

/** Long enough for a menu of the system, through which the key may come back as an undo. */
const ANSWER_MS = 150

/** The form in which it was said last. */
let toldIn: Element | null = null

/**
 * The key for undo was pressed while a form is in hand: it belongs to the field. Where the field
 * takes nothing back, `tell` is run, once for each form.
 */
export const onceInVain = (tell: () => void): void => {
  const form = formInHand()
  if (form === null || form === toldIn) return
  // What is only looked for is never written: nothing waits for it.
  if (document.activeElement?.closest('[role="search"]')) return
  let isAnswered = false
  const answer = (): void => {
    isAnswered = true
  }
  window.addEventListener('input', answer, { capture: true })
  setTimeout(() => {
    window.removeEventListener('input', answer, { capture: true })
    if (isAnswered || form === toldIn) return
    toldIn = form
    tell()
  }, ANSWER_MS)
}
