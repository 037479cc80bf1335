import {
  nextTick,
  onMounted,
  onUnmounted,
  readonly,
  ref,
  shallowRef,
  watch,
  type Ref,
  type ShallowRef,
} from 'vue'
import { isComposed } from '#ui/keyGuard.ts'
import { topDialog } from '#ui/topDialog.ts'
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

const matchOf = (event: KeyboardEvent): Shortcut | undefined =>
  registered.value.findLast(
    (shortcut) =>
      (shortcut.when?.() ?? true) &&
      shortcut.keys.some(
        (combo) => matchesCombo(event, combo) && isAllowed(shortcut, combo, event),
      ),
  )

/** A question above the page is answered first; an open menu takes its own keys. */
const isCovered = (): boolean =>
  document.querySelector('dialog[open], [role="menu"]:popover-open') !== null

const isBeingWritten = (): boolean =>
  document.querySelector('dialog[open] [aria-busy="true"]') !== null

const isScreenOnItsWay = (): boolean =>
  document.activeElement?.matches('main:not(:has(h1))') === true

/** Pressed while a form was being written or a screen was on its way: it acts once that is over. */
let early: KeyboardEvent | undefined
const forgetEarly = (): void => {
  early = undefined
}
const runEarly = async (): Promise<void> => {
  await nextTick()
  const match = early === undefined || isCovered() ? undefined : matchOf(early)
  if (early === undefined || match === undefined) return
  match.run(early)
  forgetEarly()
}
watch(topDialog, (front) => {
  if (front === undefined) void runEarly()
})

const onKey = (event: KeyboardEvent) => {
  if (event.defaultPrevented || isComposed(event)) return
  const yielding = registered.value.find(
    ({ yieldsToForms, keys }) =>
      yieldsToForms === true && keys.some((combo) => matchesCombo(event, combo)),
  )
  if (yielding?.inVain !== undefined && isFormInHand()) onceInVain(yielding.inVain)
  const match = matchOf(event)
  // The first is kept: who presses / writes on.
  if (match === undefined && isScreenOnItsWay()) {
    early ??= event
    return
  }
  forgetEarly()
  if (isCovered()) {
    // Enter is the form's own.
    if (match === undefined || event.key === 'Enter' || !isBeingWritten()) return
    event.preventDefault()
    early = event
  } else if (match !== undefined) {
    event.preventDefault()
    if (!event.repeat || match.whileHeld === true) match.run(event)
  }
}

let stopWatching = (): void => undefined

/** Offers shortcuts while the component is on screen; the latest to arrive wins a shared key. */
export const useShortcuts = (shortcuts: readonly Shortcut[]): void => {
  onMounted(() => {
    if (registered.value.length === 0) {
      window.addEventListener('keydown', onKey)
      window.addEventListener('pointerdown', forgetEarly)
      stopWatching = watchTyping()
    }
    registered.value = [...registered.value, ...shortcuts]
    void runEarly()
  })
  onUnmounted(() => {
    registered.value = registered.value.filter((shortcut) => !shortcuts.includes(shortcut))
    if (registered.value.length > 0) return
    window.removeEventListener('keydown', onKey)
    window.removeEventListener('pointerdown', forgetEarly)
    stopWatching()
  })
}
