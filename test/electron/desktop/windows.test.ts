import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseHash } from '#window/frame/routes.ts'
import { hashOf, keepOneWindow } from '#electron/desktop/windows.ts'

const open = vi.hoisted(() => [] as unknown[])
vi.mock('electron', () => ({ BrowserWindow: { getAllWindows: () => open } }))

const aWindow = (isLoading: boolean) => {
  const webContents = Object.assign(new EventEmitter(), {
    send: vi.fn(),
    isLoadingMainFrame: () => isLoading,
  })
  return {
    webContents,
    isMinimized: () => true,
    restore: vi.fn(),
    show: vi.fn(),
    focus: vi.fn(),
  }
}

const STEP = { application: 'one', step: 'follow-up:met:1' }
beforeEach(() => void open.splice(0))

describe('the one window', () => {
  it('begins at the step where there was none', () => {
    const make = vi.fn(() => aWindow(true) as unknown as BrowserWindow)
    const windows = keepOneWindow(make)
    windows.show(STEP)
    windows.goTo('#/settings')
    windows.show()
    expect(make.mock.calls).toEqual([[{ hash: hashOf(STEP) }], [{ hash: '#/settings' }], [{}]])
  })

  it('comes up and shows the step, once its page listens', () => {
    const window = aWindow(true)
    open.push(window)
    keepOneWindow(vi.fn()).show({ ...STEP, action: 'open' } as typeof STEP)
    expect(window.restore).toHaveBeenCalled()
    expect(window.focus).toHaveBeenCalled()
    expect(window.webContents.send).not.toHaveBeenCalled()
    window.webContents.emit('did-finish-load')
    expect(window.webContents.send.mock.calls).toEqual([['push:show', STEP]])
  })

  it('is told at once where its page stands', () => {
    const window = aWindow(false)
    open.push(window)
    keepOneWindow(vi.fn()).goTo('#/settings')
    expect(window.webContents.send.mock.calls).toEqual([['push:go', { hash: '#/settings' }]])
  })

  it('opens minimised where nothing is to be seen at first, and only once', () => {
    const make = vi.fn(() => aWindow(true) as unknown as BrowserWindow)
    const windows = keepOneWindow(make)
    windows.openHidden()
    open.push(aWindow(false))
    windows.openHidden()
    expect(make.mock.calls).toEqual([[{ minimised: true }]])
  })
})

it('names a place as the window reads it', () => {
  expect(parseHash(hashOf(STEP))).toEqual({ name: 'application', id: 'one', step: STEP.step })
  expect(parseHash(hashOf({ application: 'one' }))).toEqual({ name: 'application', id: 'one' })
  expect(parseHash(hashOf({ application: null }))).toEqual({ name: 'today' })
})
