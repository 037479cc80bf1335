import { afterEach, expect, it, vi } from 'vitest'
import { SEAL_HEADER } from '#contract/sealing.ts'
import { followPushes } from '#window/host/pushStream.ts'

const ME = 'us'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'visibilityState')
})

const turn = (visibilityState: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

it('gives way out of sight where other pages fill the places, and asks for what it missed', async () => {
  const request = vi.fn((_: string, __: object, held: (lock: null) => unknown) =>
    Promise.resolve(held(null)),
  )
  vi.stubGlobal('navigator', { locks: { request } })
  const told: string[] = []
  const streams: AbortSignal[] = []
  // Pages that other tests left behind follow too, for as long as the process lives.
  const isOurs = (init?: RequestInit): boolean => new Headers(init?.headers).get(SEAL_HEADER) === ME
  const asked: typeof fetch = (_, init) =>
    new Promise((__, fail) => {
      if (!isOurs(init)) return
      told.push('asked')
      init?.signal?.addEventListener('abort', fail)
      if (init?.signal) streams.push(init.signal)
    })
  vi.stubGlobal('fetch', asked)
  turn('hidden')
  followPushes({
    ask: () => Promise.resolve({ head: ME } as never),
    heard: () => undefined,
    opened: () => undefined,
    lost: () => told.push('lost'),
  })
  await vi.waitFor(() => {
    expect(request.mock.calls.length).toBeGreaterThanOrEqual(3)
  })
  await new Promise(setImmediate)
  expect(told).toEqual([])
  turn('visible')
  await vi.waitFor(() => {
    expect(told).toEqual(['lost', 'asked'])
  })
  turn('hidden')
  await vi.waitFor(() => {
    expect(streams[0]?.aborted).toBe(true)
  })
})
