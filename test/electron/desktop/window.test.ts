import type { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { CALL_NAMES } from '#contract/calls.ts'
import { callsFrom } from '#electron/desktop/channels.ts'
import { makeWindow } from '#electron/desktop/window.ts'
import { translator } from '#texts/translator.ts'

const electron = vi.hoisted(() => ({
  made: [] as BrowserWindowConstructorOptions[],
  shown: [] as string[],
  loaded: [] as string[],
}))
vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events')
  return {
    BrowserWindow: class extends Emitter {
      readonly webContents = new Emitter()
      constructor(options: BrowserWindowConstructorOptions) {
        super()
        electron.made.push(options)
      }
      getNormalBounds = () => ({ x: 10, y: 20, width: 900, height: 700 })
      isMaximized = () => true
      maximize = () => void electron.shown.push('maximised')
      minimize = () => void electron.shown.push('minimised')
      show = () => void electron.shown.push('shown')
      loadURL = (url: string) => {
        electron.loaded.push(url)
        return Promise.resolve()
      }
    },
    nativeTheme: { shouldUseDarkColors: true },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  }
})

beforeEach(() => {
  for (const list of Object.values(electron)) list.splice(0)
})

const opened = (minimisesOnClose: boolean, sight: Parameters<typeof makeWindow>[1] = {}) => {
  const rows: Record<string, unknown> = {}
  const kept = {
    read: () => rows,
    write: (written: object) => void Object.assign(rows, written),
  }
  const parts = { preload: '/preload.cjs', icon: '/icon.png', kept, t: () => translator('fr') }
  const window: EventEmitter = makeWindow(
    { ...parts, minimisesOnClose: () => minimisesOnClose },
    sight,
  )
  return { window, rows }
}

it('shuts every page off from Node and from Electron, and gives it the calls of the contract', () => {
  opened(false)
  const { additionalArguments = [], ...shutOff } = electron.made[0]?.webPreferences ?? {}
  expect(shutOff).toEqual({
    preload: '/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: true,
  })
  expect(callsFrom(additionalArguments)).toEqual(CALL_NAMES)
})

it('begins at the place asked for and is seen once it is drawn, in the colour of its paper', () => {
  const { window } = opened(false, { hash: '#/today' })
  expect(electron.loaded).toEqual(['app://relance/#/today'])
  expect(electron.made[0]).toMatchObject({ show: false, backgroundColor: '#131927' })
  expect(electron.shown).toEqual([])
  window.emit('ready-to-show')
  expect(electron.shown).toEqual(['shown'])
})

it('is minimised from the start where nothing else brings it back', () => {
  opened(true, { minimised: true }).window.emit('ready-to-show')
  expect(electron.shown).toEqual(['minimised'])
})

it.each([
  [true, 1, ['minimised']],
  [false, 0, []],
])('closed, and to stay without a tray: %s', (stays, prevented, shown) => {
  const { window, rows } = opened(stays)
  const preventDefault = vi.fn()
  window.emit('close', { preventDefault })
  expect(preventDefault).toHaveBeenCalledTimes(prevented)
  expect(electron.shown).toEqual(shown)
  expect(Object.values(rows)[0]).toMatchObject({ width: 900, height: 700, maximised: true })
})
