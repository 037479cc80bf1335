import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Calls `leave` when Escape is pressed inside the element; what lies around it does not hear it. */
export const useEscape = (element: Readonly<Ref<HTMLElement | null>>, leave: () => void): void => {
  let listening: HTMLElement | null = null
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    leave()
  }
  onMounted(() => {
    listening = element.value
    listening?.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => listening?.removeEventListener('keydown', onKey))
}
