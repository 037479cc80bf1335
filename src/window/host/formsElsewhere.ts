import { computed, getCurrentScope, onScopeDispose, shallowReactive, type ComputedRef } from 'vue'
import type { BegunForm } from '#contract/begun.ts'

/** This window, among all that are open on the logbook. */
export const THIS_WINDOW: string = crypto.randomUUID()

/** How many forms on the page are kept under a key. */
const openHere = new Map<string, number>()
/** What this window kept last of a form on its page; nothing where it only shows what was left. */
const own = new Map<string, BegunForm | undefined>()
/** Forms on this page whose latest words are another window's. */
const elsewhere = new Set<string>()
/** Of those, the ones with words of this window, and what it would keep. */
const heldBack = shallowReactive(new Map<string, BegunForm | undefined>())

/** Forms on this page that named somebody who is no longer on the card. */
const namesGone = shallowReactive(new Set<string>())

const leave = (key: string): void => {
  const left = (openHere.get(key) ?? 1) - 1
  openHere.set(key, left)
  if (left > 0) return
  openHere.delete(key)
  own.delete(key)
  elsewhere.delete(key)
  heldBack.delete(key)
  namesGone.delete(key)
}

/** A form is on the page from now on, until its component is gone. `isLeft`: it shows words left. */
export const followForm = (key: string, isLeft: boolean): void => {
  if (getCurrentScope() === undefined) return
  openHere.set(key, (openHere.get(key) ?? 0) + 1)
  if (isLeft && !own.has(key)) own.set(key, undefined)
  onScopeDispose(() => {
    leave(key)
  })
}

/** A form on the page was taken up without a name it held: whoever bore it left the card. */
export const noteNameGone = (key: string): void => {
  if (openHere.has(key)) namesGone.add(key)
}

/** Whether that is to be said of a form on the page. */
export const isNameGone: ComputedRef<boolean> = computed(() => namesGone.size > 0)

/**
 * Whether a form may be kept: while another window writes it, two would take turns in losing each
 * other's words, so that those of this one wait until the person says where to go on.
 */
export const mayKeepHere = (form: BegunForm): boolean => {
  if (!elsewhere.has(form.key)) {
    if (openHere.has(form.key)) own.set(form.key, form)
    return true
  }
  heldBack.set(form.key, form)
  return false
}

/** Another window kept a form. */
export const heardElsewhere = (key: string): void => {
  if (!openHere.has(key)) return
  elsewhere.add(key)
  if (own.has(key)) heldBack.set(key, heldBack.get(key))
}

/** Nobody else writes the form any more; returns what this window held back of it. */
export const heardGone = (key: string): BegunForm | undefined => {
  const form = heldBack.get(key)
  elsewhere.delete(key)
  heldBack.delete(key)
  return form
}

/** Whether a form with words of this window is being written in another one. */
export const isWrittenElsewhere: ComputedRef<boolean> = computed(() => heldBack.size > 0)

/** The person goes on in this window; returns its words, to be kept in place of the other's. */
export const takeBackHere = (): readonly BegunForm[] =>
  [...heldBack.keys()].flatMap((key) => {
    const before = own.get(key)
    return heardGone(key) ?? before ?? []
  })
