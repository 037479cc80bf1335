import { afterEach, expect, it, vi } from 'vitest'
import { followPushes } from '#window/host/pushStream.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'visibilityState')
})

const turn = (visibilityState: DocumentVisibilityState): void => {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

it('gives way out of sight where other pages fill the places, and asks for what it missed', async () => {
  const request = vi.fn((_: string, __: object, held: (lock: null) => unknown) => held(null))
  vi.stubGlobal('navigator', { locks: { request } })
  const told: string[] = []
  const streams: AbortSignal[] = []
  const asked: typeof fetch = (_, init) => {
    told.push('asked')
    return new Promise((__, fail) => {
      init?.signal?.addEventListener('abort', fail)
      if (init?.signal) streams.push(init.signal)
    })
  }
  vi.stubGlobal('fetch', asked)
  turn('hidden')
  followPushes({
    ask: () => Promise.resolve({ head: '' } as never),
    heard: () => undefined,
    opened: () => undefined,
    lost: () => told.push('lost'),
  })
  await vi.waitFor(() => {
    expect(request).toHaveBeenCalledTimes(3)
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
