import { beforeEach, expect, it, vi } from 'vitest'
import type { Bridge } from '#contract/bridge.ts'

const asked = vi.fn<(id: string) => Promise<unknown>>()
let change = (): void => undefined
const bridge = {
  calls: { application: ({ application }: { application: string }) => asked(application) },
  listen: (name: string, listener: () => void) => {
    if (name === 'changed') change = listener
    return () => undefined
  },
} as unknown as Bridge
Object.defineProperty(window, 'relance', { value: bridge, configurable: true })
const { askBefore, askNow } = await import('#window/host/askedBefore.ts')

beforeEach(() => {
  asked.mockReset()
  asked.mockImplementation((id) => Promise.resolve(`${id} ${String(asked.mock.calls.length)}`))
})

it('gives the answer that was asked for before, once', async () => {
  askBefore('a')
  expect(await askNow('a')).toBe('a 1')
  expect(await askNow('a')).toBe('a 2')
})

it('asks anew about another card, after a change and after a failure', async () => {
  askBefore('a')
  expect(await askNow('b')).toBe('b 2')
  askBefore('a')
  change()
  expect(await askNow('a')).toBe('a 4')
  asked.mockRejectedValueOnce(new Error('The host is away.'))
  askBefore('a')
  await Promise.resolve()
  await Promise.resolve()
  expect(await askNow('a')).toBe('a 6')
})
