import { nextTick, onUnmounted, watch, type Ref } from 'vue'
import type { MessageKey } from '#texts/catalogue.ts'
import { useT } from '#window/i18n/useT.ts'
import { focusTitle, takeFocus } from '#window/frame/focusTitle.ts'
import type { RouteName } from '#window/frame/routes.ts'
import { useRoute } from '#window/frame/useRoute.ts'

const SCREEN = {
  today: 'frame.today',
  board: 'frame.board',
  ahead: 'frame.ahead',
  application: 'frame.application',
  journal: 'frame.journal',
  people: 'frame.people',
  person: 'frame.person',
  incoming: 'frame.incoming',
  outgoing: 'frame.outgoing',
  triage: 'frame.triage',
  settings: 'frame.settings',
  debrief: 'frame.debrief',
  week: 'frame.week',
  compose: 'frame.compose',
} as const satisfies Record<RouteName, MessageKey>

const isSettled = (main: HTMLElement): boolean => {
  const held = document.activeElement
  return held !== null && held !== main && main.contains(held)
}

// The screen is still on its way: the page holds the focus until its heading is there.
const awaitHeading = (main: HTMLElement): (() => void) => {
  takeFocus(main)
  const arrival = new MutationObserver(() => {
    if (isSettled(main) || focusTitle(main)) arrival.disconnect()
  })
  arrival.observe(main, { childList: true, subtree: true })
  return () => {
    arrival.disconnect()
  }
}

/**
 * Lets the title of the window and the focus follow the screen. The title names the kind of screen
 * only, as it shows in task bars and histories. The focus goes to the h1, unless the screen has
 * already placed it, as a list does that one comes back to. The first screen leaves it alone.
 */
export const useScreenFocus = (main: Readonly<Ref<HTMLElement | null>>): void => {
  const t = useT()
  const { route } = useRoute()
  let stopWaiting = (): void => undefined
  onUnmounted(() => {
    stopWaiting()
  })
  watch(
    () => t('frame.title', { screen: t(SCREEN[route.value.name]) }),
    (title) => {
      document.title = title
    },
    { immediate: true },
  )
  watch(
    route,
    async () => {
      await nextTick()
      stopWaiting()
      if (main.value === null || isSettled(main.value)) return
      main.value.scrollTop = 0
      if (!focusTitle(main.value)) stopWaiting = awaitHeading(main.value)
    },
    { flush: 'post' },
  )
}
