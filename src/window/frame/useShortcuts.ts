import { onMounted, onUnmounted, readonly, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { isComposed } from '#ui/keyGuard.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import { hasModifier, matchesCombo, type KeyCombo } from '#window/frame/keyCombo.ts'
import { onceInVain } from '#window/frame/onceInVain.ts'
import { isFormInHand, isInText, watchTyping } from '#window/frame/formInHand.ts'

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
  /** Also in a text field; by default only keys that cannot be part of a text. */
  readonly inTextFields?: boolean
  /**
   * Not while a form is in hand: then the key is the platform's, which takes back what was typed.
   * In hand is a form on the page, and what was typed anywhere and not written since.
   */
  readonly yieldsToForms?: boolean
  /** Runs where it yielded and there was nothing in the field to take back: once for each form. */
  readonly inVain?: () => void
  /** Runs again and again while the key is held; by default a key held runs once. */
  readonly whileHeld?: boolean
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

const isAllowed = (shortcut: Shortcut, combo: KeyCombo, event: KeyboardEvent): boolean => {
  const { inTextFields = hasModifier(combo), yieldsToForms = false } = shortcut
  if (yieldsToForms && isFormInHand()) return false
  if (isInText(event.target)) return inTextFields
  return singleKeys.value || hasModifier(combo)
}

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || isComposed(event)) return
  const yielding = registered.value.find(
    ({ yieldsToForms, keys }) =>
      yieldsToForms === true && keys.some((combo) => matchesCombo(event, combo)),
  )
  if (yielding?.inVain !== undefined && isFormInHand()) onceInVain(yielding.inVain)
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
  if (!event.repeat || match.whileHeld === true) match.run(event)
}

let stopWatching = (): void => undefined

/** Offers shortcuts while the component is on screen; the latest to arrive wins a shared key. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  onMounted(() => {
    if (registered.value.length === 0) {
      window.addEventListener('keydown', onKey)
      stopWatching = watchTyping()
    }
    registered.value = [...registered.value, ...shortcuts]
  })
  onUnmounted(() => {
    registered.value = registered.value.filter((shortcut) => !shortcuts.includes(shortcut))
    if (registered.value.length > 0) return
    window.removeEventListener('keydown', onKey)
    stopWatching()
  })
}
