let catcher: HTMLInputElement | null = null
let cameFrom: Element | null = null

const putAway = (): void => {
  const field = catcher
  catcher = null
  field?.remove()
}

/**
 * What was typed since `catchTyping`, or nothing; the keyboard goes back to where it was, so that
 * what opens now knows where to return to.
 */
export const takeTyped = (): string => {
  if (catcher === null) return ''
  const text = catcher.value
  putAway()
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus()
  cameFrom = null
  return text
}

/**
 * Keeps what is typed from now on for the form that is on its way, which gets it with `takeTyped`:
 * whoever pressed the key for it writes on at once, and none of the letters may do anything else.
 * Escape, or going elsewhere, gives up. `label` names the field for those who listen.
 */
export const catchTyping = (label: string): void => {
  if (catcher !== null) return
  cameFrom = document.activeElement
  const field = document.createElement('input')
  field.className = 'visually-hidden'
  field.autocomplete = 'off'
  field.setAttribute('aria-label', label)
  field.addEventListener('blur', putAway)
  field.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') takeTyped()
  })
  ;(document.querySelector('main') ?? document.body).append(field)
  catcher = field
  field.focus()
}

/** Puts the caret into a field, behind what was typed before it was there. */
export const typeInto = (field: HTMLElement | null | undefined, text: string): void => {
  field?.focus()
  if (text === '') return
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  field.value += text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
