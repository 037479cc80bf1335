import { onMounted, onUnmounted, readonly, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { MessageKey } from '#texts/catalogue.ts'
import { hasModifier, matchesCombo, type KeyCombo } from '#window/frame/keyCombo.ts'

/** Where a shortcut stands in the list of all shortcuts. */
export type ShortcutGroup = 'everywhere' | 'screen'

/** A key, what it does, and the words for it. */
export interface Shortcut {
  /** Unique among what is on screen. */
  readonly id: string
  /** Any of these; the first that works in this shell is the one printed. */
  readonly keys: readonly [KeyCombo, ...KeyCombo[]]
  readonly label: MessageKey
  readonly group: ShortcutGroup
  readonly run: (event: KeyboardEvent) => void
  /**
   * Also in a text field; by default only keys that cannot be part of a text. `untouched`: only
   * until something is written there, as from then on the key belongs to the text.
   */
  readonly inTextFields?: boolean | 'untouched'
  /** Offered only while this holds. */
  readonly when?: () => boolean
}

const registered = shallowRef<readonly Shortcut[]>([])
const singleKeys = ref(true)

/** Single keys such as F or ? can be switched off by those who press keys by accident or by voice. */
export const useSingleKeys = (): Ref<boolean> => singleKeys

/** Every shortcut on offer now, for the page that lists them. */
export const useRegisteredShortcuts = (): Readonly<ShallowRef<readonly Shortcut[]>> =>
  readonly(registered)

const TEXT = 'textarea, select, [contenteditable]:not([contenteditable="false"]), input'
const NOT_TEXT = 'input:is([type="checkbox"], [type="radio"], [type="button"], [type="submit"])'

const isInText = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches(TEXT) && !target.matches(NOT_TEXT)

/** The text field that has been written in since it got the focus. */
let touched: EventTarget | null = null
const onInput = ({ target }: Event): void => {
  // A choice in a list is made at once: there is no text to take back.
  touched = target instanceof HTMLSelectElement ? null : target
}
const onFocus = (): void => {
  touched = null
}

const isAllowed = (shortcut: Shortcut, combo: KeyCombo, event: KeyboardEvent): boolean => {
  const { inTextFields = hasModifier(combo) } = shortcut
  if (isInText(event.target))
    return inTextFields === 'untouched' ? touched !== event.target : inTextFields
  return singleKeys.value || hasModifier(combo)
}

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || event.isComposing) return
  // A question above the page is answered first; an open menu takes its own keys.
  if (document.querySelector('dialog[open], [role="menu"]:popover-open') !== null) return
  const match = registered.value.findLast(
    (shortcut) =>
      (shortcut.when?.() ?? true) &&
      shortcut.keys.some(
        (combo) => matchesCombo(event, combo) && isAllowed(shortcut, combo, event),
      ),
  )
  if (match === undefined) return
  event.preventDefault()
  match.run(event)
}

/** Offers shortcuts while the component is on screen; the latest to arrive wins a shared key. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  onMounted(() => {
    if (registered.value.length === 0) {
      window.addEventListener('keydown', onKey)
      window.addEventListener('input', onInput, { capture: true })
      window.addEventListener('focusin', onFocus)
    }
    registered.value = [...registered.value, ...shortcuts]
  })
  onUnmounted(() => {
    registered.value = registered.value.filter((shortcut) => !shortcuts.includes(shortcut))
    if (registered.value.length > 0) return
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('input', onInput, { capture: true })
    window.removeEventListener('focusin', onFocus)
  })
}
