import { onScopeDispose, readonly, ref, type Ref } from 'vue'

/** Whether the window matches a media query, as it changes. */
export const useMediaQuery = (query: string): Readonly<Ref<boolean>> => {
  const list = window.matchMedia(query)
  const matches = ref(list.matches)
  const follow = (): void => {
    matches.value = list.matches
  }
  list.addEventListener('change', follow)
  onScopeDispose(() => {
    list.removeEventListener('change', follow)
  })
  return readonly(matches)
}
