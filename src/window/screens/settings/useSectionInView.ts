import { onMounted, onUnmounted, readonly, ref, type Ref } from 'vue'

/** The strip of the window in which a section counts as read: below the top, above the middle. */
const READ = '-15% 0px -65% 0px'

/** Less than this, in px, is no scrolling of a person. */
const MOVED_PX = 4

/**
 * Which of the elements matching `selector` is being read, by its `data-section`. One that was gone to
 * is read until the page is scrolled: near its end it cannot come up to where the eye reads.
 */
export const useSectionInView = (
  selector: string,
): {
  readonly current: Readonly<Ref<string | undefined>>
  readonly goneTo: (name: string) => void
} => {
  const section = ref<string>()
  let restsAt: number | undefined
  const scrolled = (): number => document.querySelector('main')?.scrollTop ?? 0
  const seen = new Set<Element>()
  const observer = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        if (isIntersecting) seen.add(target)
        else seen.delete(target)
      if (restsAt !== undefined && Math.abs(scrolled() - restsAt) <= MOVED_PX) return
      restsAt = undefined
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
  return {
    current: readonly(section),
    goneTo: (name) => {
      section.value = name
      restsAt = scrolled()
    },
  }
}
