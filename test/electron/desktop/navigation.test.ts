import { beforeEach, expect, it, vi } from 'vitest'

type Listener = (event: { readonly url: string; preventDefault: () => void }) => void

const created = vi.hoisted(() => ({ tell: [] as ((event: null, contents: unknown) => void)[] }))
vi.mock('electron', () => ({
  app: {
    on: (name: string, listener: (event: null, contents: unknown) => void) => {
      if (name === 'web-contents-created') created.tell.push(listener)
    },
  },
}))
const { PAGE } = await import('#electron/desktop/ownOrigin.ts')
const { confineNavigation } = await import('#electron/desktop/navigation.ts')

const contentsOf = () => {
  const listeners = new Map<string, Listener>()
  let opened: (() => unknown) | undefined
  const contents = {
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
    setWindowOpenHandler: (handler: () => unknown) => {
      opened = handler
    },
  }
  return { contents, listeners, asksForWindow: () => opened?.() }
}

/** Whether the page stays where it is. */
const isPrevented = (listener: Listener | undefined, url: string): boolean => {
  const preventDefault = vi.fn<() => void>()
  listener?.({ url, preventDefault })
  return preventDefault.mock.calls.length > 0
}

beforeEach(() => {
  created.tell.length = 0
})

it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
  '%s leads nowhere but to the page itself',
  (name) => {
    confineNavigation()
    const { contents, listeners } = contentsOf()
    for (const tell of created.tell) tell(null, contents)
    const listener = listeners.get(name)
    for (const url of ['https://example.org/', 'app://relance/other.html', 'file:///etc/passwd'])
      expect(isPrevented(listener, url), url).toBe(true)
    expect(isPrevented(listener, PAGE)).toBe(false)
  },
)

it('no page is embedded and none opens a window', () => {
  confineNavigation()
  const { contents, listeners, asksForWindow } = contentsOf()
  for (const tell of created.tell) tell(null, contents)
  expect(isPrevented(listeners.get('will-attach-webview'), '')).toBe(true)
  expect(asksForWindow()).toEqual({ action: 'deny' })
})
