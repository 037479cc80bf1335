import { computed, shallowRef, type ComputedRef } from 'vue'

/** What a dialog keeps free for what is said beside it: above its title and below its buttons. */
export interface DialogPlaces {
  readonly above: HTMLElement
  readonly below: HTMLElement
}

const open = shallowRef<readonly DialogPlaces[]>([])

/**
 * The places of the dialog in front, where one is open. Beside it nothing can be pressed or heard:
 * what has to be said while it is open is said in it.
 */
export const topDialog: ComputedRef<DialogPlaces | undefined> = computed(() => open.value.at(-1))

/** For Dialog.vue alone: it came to the front. Returns what says that it is gone. */
export const comeToFront = (places: DialogPlaces): (() => void) => {
  open.value = [...open.value, places]
  return () => {
    open.value = open.value.filter((other) => other !== places)
  }
}
