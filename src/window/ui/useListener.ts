import { watch, type Ref } from 'vue'

/** Listens to an element while it is on screen; `capture` hears before what is inside it. */
export const useListener = <Name extends keyof HTMLElementEventMap>(
  element: Readonly<Ref<HTMLElement | null>>,
  name: Name,
  listener: (event: HTMLElementEventMap[Name]) => void,
  { capture = false }: { readonly capture?: boolean } = {},
): void => {
  watch(
    element,
    (target, _, onCleanup) => {
      if (target === null) return
      target.addEventListener(name, listener, { capture })
      onCleanup(() => {
        target.removeEventListener(name, listener, { capture })
      })
    },
    { flush: 'post', immediate: true },
  )
}
