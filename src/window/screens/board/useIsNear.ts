import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { useListener } from '#ui/useListener.ts'

/** Whether the mouse rests on an element, or the keyboard is inside it. */
export const useIsNear = (element: Readonly<Ref<HTMLElement | null>>): ComputedRef<boolean> => {
  const hovered = ref(false)
  const focused = ref(false)
  const set = (state: Ref<boolean>, to: boolean) => () => {
    state.value = to
  }
  useListener(element, 'mouseenter', set(hovered, true))
  useListener(element, 'mouseleave', set(hovered, false))
  useListener(element, 'focusin', set(focused, true))
  useListener(element, 'focusout', set(focused, false))
  return computed(() => hovered.value || focused.value)
}
