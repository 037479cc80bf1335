import { EventEmitter } from 'node:events'
import { expect, it, vi } from 'vitest'
import { followSignals } from '#electron/browser/lifecycle.ts'

/** A process that writes until it is told that all is written. */
const closing = () => {
  const written = Promise.withResolvers<undefined>()
  const exit = vi.fn()
  const process = Object.assign(new EventEmitter(), { exit, platform: 'linux' as const })
  const close = vi.fn(() => written.promise)
  let now = 5
  const ended = process as unknown as NodeJS.Process
  followSignals(close, vi.fn(), { ended, now: () => now })
  const signal = (name: string, atMs: number): void => {
    now = atMs
    process.emit(name)
  }
  return { exit, close, signal, written: () => written.resolve(undefined) }
}

it('one signal that a terminal, npm and a library each pass on ends nothing before all is written', async () => {
  const { exit, close, signal, written } = closing()
  signal('SIGINT', 5)
  signal('SIGINT', 6)
  signal('SIGTERM', 1_004)
  expect(close).toHaveBeenCalledOnce()
  expect(exit).not.toHaveBeenCalled()
  written()
  await vi.waitFor(() => {
    expect(exit).toHaveBeenCalledExactlyOnceWith(0)
  })
})

it('who asks once more a second later ends it at once', () => {
  const { exit, signal } = closing()
  signal('SIGTERM', 5)
  signal('SIGTERM', 1_005)
  expect(exit).toHaveBeenCalledExactlyOnceWith(1)
})
