import { afterEach, beforeEach, expect, it } from 'vitest'
import { startRouting, useRoute } from '#window/frame/useRoute.ts'

const { route, previous, go, replace, back } = useRoute()
let stop: () => void

beforeEach(() => {
  history.replaceState(null, '', '#/board')
  stop = startRouting()
})
afterEach(() => stop())

it('opens on the screen of the address', () => {
  expect(route.value).toEqual({ name: 'board' })
  expect(previous.value).toBeNull()
})

it('opens on today where the address names no screen', () => {
  stop()
  history.replaceState(null, '', '#/nowhere')
  stop = startRouting()
  expect(route.value).toEqual({ name: 'today' })
  expect(location.hash).toBe('#/today')
})

it('goes to a screen, shows its address and remembers where it was', () => {
  go({ name: 'application', id: 'a1' })
  expect(location.hash).toBe('#/application/a1')
  expect(previous.value).toEqual({ name: 'board' })
})

it('follows the address when the person goes back or writes one', () => {
  go({ name: 'journal' })
  history.replaceState({ depth: 0 }, '', '#/board')
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(route.value).toEqual({ name: 'board' })
  expect(previous.value).toEqual({ name: 'journal' })
})

it('does not fill the history when one is already there', () => {
  const { length } = history
  go({ name: 'board' })
  expect(history.length).toBe(length)
  expect(previous.value).toBeNull()
})

it('goes back to the fallback where nothing lies behind', () => {
  back({ name: 'today' })
  expect(route.value).toEqual({ name: 'today' })
})

it('can take the place of a screen', () => {
  const { length } = history
  replace({ name: 'journal' })
  expect(history.length).toBe(length)
  expect(location.hash).toBe('#/logbook')
})
