import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'

/** The strip of the window in which a section counts as read: below the top, above the middle. */
const READ = '-15% 0px -65% 0px'

/** Which of the elements matching `selector` is being read, by its `data-section`. */
export const useSectionInView = (selector: string): Readonly<Ref<string | undefined>> => {
  const section = ref<string>()
  const seen = new Set<Element>()
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) seen.add(target)
        else seen.delete(target)
      const last = [...document.querySelectorAll<HTMLElement>(selector)].findLast((element) =>
        seen.has(element),
      )
      if (last !== undefined) section.value = last.dataset['section']
    },
    { rootMargin: READ },
  )
  onMounted(() => {
    for (const element of document.querySelectorAll(selector)) observer.observe(element)
  })
  onUnmounted(() => {
    observer.disconnect()
  })
  return readonly(section)
}
