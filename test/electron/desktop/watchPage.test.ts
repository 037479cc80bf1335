import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const showMessageBox = vi.fn<(...asked: unknown[]) => Promise<{ response: number }>>()
vi.mock('electron', () => ({ dialog: { showMessageBox } }))
const { watchPage } = await import('#electron/desktop/watchPage.ts')

const aWindow = () => {
  const reload = vi.fn<() => void>()
  const webContents = Object.assign(new EventEmitter(), { reload })
  const window = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false })
  let nowMs = 0
  watchPage(window as unknown as BrowserWindow, () => nowMs)
  return {
    reload,
    window,
    pass: (ms: number) => (nowMs += ms),
    end: (reason: string) => webContents.emit('render-process-gone', {}, { reason }),
  }
}

beforeEach(() => {
  showMessageBox.mockReset()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

it('loads a page anew whose process ended, and asks where it ends again at once', async () => {
  showMessageBox.mockResolvedValue({ response: 0 })
  const { reload, end, pass } = aWindow()
  end('crashed')
  expect(reload).toHaveBeenCalledTimes(1)
  pass(59_000)
  end('oom')
  expect(reload).toHaveBeenCalledTimes(1)
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2))
  expect(showMessageBox).toHaveBeenCalledTimes(1)
  pass(61_000)
  end('crashed')
  expect(reload).toHaveBeenCalledTimes(3)
  expect(showMessageBox).toHaveBeenCalledTimes(1)
})

it('leaves one alone that was closed on purpose', () => {
  const { reload, end } = aWindow()
  end('clean-exit')
  expect(reload).not.toHaveBeenCalled()
})

it('asks once about a page that answers no more, and waits where that is chosen', async () => {
  showMessageBox.mockResolvedValue({ response: 1 })
  const { reload, window } = aWindow()
  window.emit('unresponsive')
  window.emit('unresponsive')
  await vi.waitFor(() => expect(showMessageBox).toHaveBeenCalledTimes(1))
  await Promise.resolve()
  expect(reload).not.toHaveBeenCalled()
})

it('outlives a question that cannot be asked', async () => {
  showMessageBox.mockRejectedValue(new Error('no display'))
  const { window } = aWindow()
  window.emit('unresponsive')
  await vi.waitFor(() => expect(console.error).toHaveBeenCalledTimes(2))
})
