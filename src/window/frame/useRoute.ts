import { readonly, shallowRef, type ShallowRef } from 'vue'
import { makeHash, parseHash, START, type Route } from '#window/frame/routes.ts'

/** Where the window is, where it came from, and the ways to go on. */
export interface Routing {
  readonly route: Readonly<ShallowRef<Route>>
  /** The screen before this one: a list puts the focus back on what was opened from it. */
  readonly previous: Readonly<ShallowRef<Route | null>>
  /** Opens a screen; the browser's Back returns. Going where one is already does nothing. */
  readonly go: (to: Route) => void
  /** Opens a screen in place of this one: Back passes it over. */
  readonly replace: (to: Route) => void
  /** Back to the screen before, or to `fallback` when the window opened on this one. */
  readonly back: (fallback: Route) => void
}

const route = shallowRef<Route>(START)
const previous = shallowRef<Route | null>(null)

const depthHere = (): number => {
  const state: unknown = history.state
  return typeof state === 'object' &&
    state !== null &&
    'depth' in state &&
    typeof state.depth === 'number'
    ? state.depth
    : 0
}

const arrive = (to: Route) => {
  previous.value = route.value
  route.value = to
}

const go = (to: Route) => {
  if (makeHash(to) === makeHash(route.value)) return
  history.pushState({ depth: depthHere() + 1 }, '', makeHash(to))
  arrive(to)
}

const replace = (to: Route) => {
  history.replaceState({ depth: depthHere() }, '', makeHash(to))
  arrive(to)
}

const back = (fallback: Route) => {
  if (depthHere() > 0) history.back()
  else replace(fallback)
}

const readAddress = () => {
  const to = parseHash(location.hash)
  if (to === null) replace(START)
  else if (makeHash(to) !== makeHash(route.value)) arrive(to)
}

/**
 * Follows the address from now on: the screen it names opens, and the first one when it names none.
 * Call it once, before the window is drawn. Returns what stops it.
 */
export const startRouting = (): (() => void) => {
  route.value = parseHash(location.hash) ?? START
  previous.value = null
  history.replaceState({ depth: depthHere() }, '', makeHash(route.value))
  window.addEventListener('popstate', readAddress)
  window.addEventListener('hashchange', readAddress)
  return () => {
    window.removeEventListener('popstate', readAddress)
    window.removeEventListener('hashchange', readAddress)
  }
}

/** The routing of this window. */
export const useRoute = (): Routing => ({
  route: readonly(route),
  previous: readonly(previous),
  go,
  replace,
  back,
})
