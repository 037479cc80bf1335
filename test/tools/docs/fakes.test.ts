import { expect, it } from 'vitest'
import type { ElectronCall } from '#tools/docs/electronCalls.ts'
import { fakesIn, looksAt } from '#tools/docs/fakes.ts'

const fakes = fakesIn(`
  import { a } from '#electron/desktop/a.ts'
  // quit, relaunch and setName are only words here.
  const safe = vi.hoisted(() => ({ encrypt: vi.fn() }))
  vi.mock('electron', () => ({
    app: { quit: vi.fn(), on: (name) => name === 'activate' },
    safeStorage: safe,
    Tray: class { constructor() {} setTitle = () => 'setName' },
  }))
  const window = { isDestroyed: () => false }
  const { b } = await import('#electron/desktop/b.ts')
  type Never = 'ready'
`)
const call = (owner: string, member: string, more: Partial<ElectronCall> = {}): ElectronCall => ({
  name: '',
  systems: [],
  isEvent: false,
  usedIn: new Set(['electron/desktop/b.ts']),
  ...{ owner, member, ...more },
})

it.each([
  [call('App', 'quit'), true],
  [call('App', 'on'), true],
  [call('App', 'relaunch'), false],
  [call('App', 'setTitle'), false],
  [call('SafeStorage', 'encrypt'), true],
  [call('Tray', 'setTitle'), true],
  [call('Tray', 'constructor'), true],
  [call('BrowserWindow', 'constructor'), false],
  [call('BrowserWindow', 'isDestroyed'), true],
  [call('App', 'activate', { isEvent: true }), true],
  [call('App', 'ready', { isEvent: true }), false],
  [call('App', 'quit', { usedIn: new Set(['electron/desktop/c.ts']) }), false],
])('a test looks at %o: %s', (asked, looks) => {
  expect(looksAt(fakes, asked)).toBe(looks)
})
