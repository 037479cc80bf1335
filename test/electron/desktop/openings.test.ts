import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { followOpenings } from '#electron/desktop/openings.ts'

const app = vi.hoisted(() => ({
  isPackaged: true,
  on: vi.fn<(name: string, hear: (event: object, word: string) => void) => void>(),
  setAsDefaultProtocolClient: vi.fn(),
}))
vi.mock('electron', () => ({ app }))

const folder = mkdtempSync(join(tmpdir(), 'relance-openings-'))
afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true })
})
beforeEach(() => vi.clearAllMocks())

const preventDefault = vi.fn()
const told = (event: 'open-url' | 'open-file', word: string): void => {
  const [, hear] = app.on.mock.calls.find(([name]) => name === event) ?? []
  hear?.({ preventDefault }, word)
}

it('macOS may ask before anybody listens: nothing is lost, and the order stays', () => {
  const file = join(folder, 'carnet.relance')
  writeFileSync(file, '')
  const first = { sort: 'file', path: '/first.ics' } as const
  const hearOpenings = followOpenings([first])
  told('open-url', 'relance://application/one')
  told('open-file', file)
  told('open-file', join(folder, 'gone.relance'))
  const heard: unknown[] = []
  hearOpenings((opening) => heard.push(opening))
  told('open-url', 'relance://today')
  expect(heard).toEqual([
    first,
    { sort: 'link', target: { application: 'one' } },
    { sort: 'file', path: file },
    { sort: 'link', target: { application: null } },
  ])
  expect(preventDefault).toHaveBeenCalledTimes(4)
})

it.each([
  ['win32', true, [['relance']]],
  ['win32', false, []],
  ['darwin', true, []],
  ['linux', true, []],
])('on %s, packaged %s, links are told to be ours: %j', (platform, isPackaged, calls) => {
  vi.stubGlobal('process', { ...process, platform })
  app.isPackaged = isPackaged
  followOpenings([])
  expect(app.setAsDefaultProtocolClient.mock.calls).toEqual(calls)
})
