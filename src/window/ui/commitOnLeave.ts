/** What was typed in a field that has not told of it yet: a field tells once it is left. */
let typedIn: EventTarget | null = null

const onInput = ({ target }: Event): void => {
  typedIn = target
}

const onChange = ({ target }: Event): void => {
  if (target === typedIn) typedIn = null
}

const onLeave = (): void => {
  const field = typedIn
  if (field instanceof HTMLElement && field.isConnected)
    field.dispatchEvent(new Event('change', { bubbles: true }))
}

/**
 * A field that is written down once it is left tells of its words also where the page goes away under
 * it: a reload leaves no field. Returns what takes it away.
 */
export const commitOnLeave = (): (() => void) => {
  window.addEventListener('input', onInput, { capture: true })
  window.addEventListener('change', onChange, { capture: true })
  window.addEventListener('beforeunload', onLeave)
  return () => {
    window.removeEventListener('input', onInput, { capture: true })
    window.removeEventListener('change', onChange, { capture: true })
    window.removeEventListener('beforeunload', onLeave)
  }
}
