import { nextTick } from 'vue'

/** What stands between the words of two fields in the meantime. */
const NEXT_FIELD = '\t'
const STOPS = 'input, select, textarea, button, a[href], [tabindex="0"]'

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
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') takeTyped()
    if (event.key !== 'Tab') return
    // On to the next field, which is not there yet either; before the first there is nothing.
    event.preventDefault()
    if (!event.shiftKey) field.value += NEXT_FIELD
  })
  ;(document.querySelector('main') ?? document.body).append(field)
  catcher = field
  field.focus()
}

/** A choice that Tab passes over: another of its row is chosen, or stands first where none is. */
const isPassedOver = (stop: Element, stops: readonly Element[]): boolean => {
  if (!stop.matches('input[type="radio"]:not(:checked)')) return false
  const row = stops.filter(
    (other) => other.matches('input[type="radio"]') && namedAs(other) === namedAs(stop),
  )
  return row[0] !== stop || row.some((other) => other.matches(':checked'))
}
const namedAs = (field: Element): string | null => field.getAttribute('name')

/** Where Tab leads from a field within its form. */
const stopAfter = (field: HTMLElement): HTMLElement | undefined => {
  const stops = [...(field.closest('form')?.querySelectorAll<HTMLElement>(STOPS) ?? [])]
  const reached = stops.filter(
    (stop) =>
      stop === field ||
      (stop.tabIndex >= 0 &&
        !stop.matches(':disabled, [inert] *') &&
        stop.checkVisibility({ visibilityProperty: true }) &&
        !isPassedOver(stop, stops)),
  )
  return reached[reached.indexOf(field) + 1]
}

const isWritten = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && !['checkbox', 'radio', 'file'].includes(field.type))

/**
 * Puts the caret into a field, behind what was typed before it was there. A Tab typed among it leads on
 * to the next field, whose words it would have replaced.
 */
export const typeInto = async (
  field: HTMLElement | null | undefined,
  typed: string,
): Promise<void> => {
  let at: HTMLElement | null | undefined = field
  at?.focus()
  for (const [index, text] of typed.split(NEXT_FIELD).entries()) {
    if (index > 0 && at) {
      // What the last words changed stands first: more fields, another choice.
      await nextTick()
      at = stopAfter(at)
      at?.focus()
    }
    if (text === '' || !at || !isWritten(at)) continue
    at.value = index > 0 ? text : at.value + text
    at.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
