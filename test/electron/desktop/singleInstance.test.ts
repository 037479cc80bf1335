import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { openingOf } from '#electron/launch/openings.ts'
import { followStarts, isFirstInstance, leaveOriginal } from '#electron/desktop/singleInstance.ts'

const { app } = vi.hoisted(() => ({
  app: {
    isPackaged: false,
    getPath: (): string => folder,
    requestSingleInstanceLock: vi.fn(),
    on: vi.fn(),
    relaunch: vi.fn(),
    quit: vi.fn(),
  },
}))

// Asked about here are files, and what the app is told to do; the journeys start it twice.
vi.mock('electron', () => ({ app }))

const folder = mkdtempSync(join(tmpdir(), 'relance-single-'))
afterAll(() => rmSync(folder, { recursive: true }))

it.skipIf(process.platform === 'win32')(
  'a copied profile leaves the process of the original, which keeps its own links',
  () => {
    const [original, copy] = [join(folder, 'original'), join(folder, 'copy')]
    leaveOriginal(original)
    symlinkSync('machine-1234', join(original, 'SingletonLock'))
    symlinkSync('/tmp/elsewhere/SingletonSocket', join(original, 'SingletonSocket'))
    leaveOriginal(original)
    expect(readdirSync(original)).toContain('SingletonLock')

    cpSync(original, copy, { recursive: true, verbatimSymlinks: true })
    leaveOriginal(copy)
    expect(readdirSync(copy)).toEqual(['place'])
    expect(readdirSync(original)).toContain('SingletonSocket')
  },
)

it.each([
  ['the same program', { build: 'a' }, 'shown'],
  ['a program that does not say which', undefined, 'shown'],
  ['a newer program', { build: 'b' }, 'renewed'],
])('a second start of %s (%o) has the window %s', (_what, told, expected) => {
  vi.clearAllMocks()
  const show = vi.fn()
  followStarts('a')(show, vi.fn())
  const started = app.on.mock.lastCall?.[1] as (...told: unknown[]) => void
  started({}, [], '/', told)
  const isShown = expected === 'shown'
  expect(show).toHaveBeenCalledTimes(isShown ? 1 : 0)
  expect(app.relaunch).toHaveBeenCalledTimes(isShown ? 0 : 1)
  expect(app.quit).toHaveBeenCalledTimes(isShown ? 0 : 1)
})

it('a second start hands over what it was asked to open, and nothing that is malformed', () => {
  const open = vi.fn()
  followStarts('a')(vi.fn(), open)
  const started = app.on.mock.lastCall?.[1] as (...told: unknown[]) => void
  const link = { sort: 'link', target: { application: 'one', step: 'thank:met:h' } }
  started({}, [], '/', { build: 'a', openings: [link] })
  started({}, [], '/', {
    build: 'a',
    openings: [{ sort: 'link', target: { application: '../x' } }],
  })
  expect(open.mock.calls).toEqual([[link]])
})

it('a second start that comes while the first is on its way is not lost', () => {
  const [show, open] = [vi.fn(), vi.fn()]
  const hearStarts = followStarts('a')
  const started = app.on.mock.lastCall?.[1] as (...told: unknown[]) => void
  const opening = { sort: 'file', path: '/invitation.ics' }
  started({}, [], '/', { build: 'a', openings: [opening] })
  expect(show).not.toHaveBeenCalled()
  hearStarts(show, open)
  expect(show).toHaveBeenCalledOnce()
  expect(open.mock.calls).toEqual([[opening]])
})

it('what a second start was asked to open goes along to the newer program', () => {
  vi.clearAllMocks()
  followStarts('a')(vi.fn(), vi.fn())
  const started = app.on.mock.lastCall?.[1] as (...told: unknown[]) => void
  const file = join(folder, 'carnet.relance')
  writeFileSync(file, '')
  const openings = [
    { sort: 'link', target: { application: 'one', step: 'thank:met:h' } },
    { sort: 'link', target: { application: null } },
    { sort: 'file', path: file },
  ]
  started({}, [], '/', { build: 'b', openings })
  const [{ args }] = app.relaunch.mock.lastCall as [{ args: string[] }]
  expect(args.slice(-3).map((word) => openingOf(word, '/'))).toEqual(openings)
})

it.each([
  [
    'an installed program starts the one that was put beside it',
    true,
    '/b.AppImage',
    '/b.AppImage',
  ],
  ['an installed program starts itself where nobody says which', true, undefined, undefined],
  ['a source tree stays itself', false, '/b.AppImage', undefined],
])('%s', (_what, isPackaged, program, execPath) => {
  vi.clearAllMocks()
  app.isPackaged = isPackaged
  followStarts('a')(vi.fn(), vi.fn())
  const started = app.on.mock.lastCall?.[1] as (...told: unknown[]) => void
  started({}, [], '/', { build: 'b', program })
  expect(app.relaunch.mock.lastCall?.[0]).toHaveProperty('args')
  expect((app.relaunch.mock.lastCall?.[0] as { execPath?: string }).execPath).toBe(execPath)
})

it('a second start names the file of an AppImage, not the place it runs from', () => {
  app.isPackaged = true
  vi.stubEnv('APPIMAGE', '/home/a/Relance-2.AppImage')
  isFirstInstance('b', [])
  vi.unstubAllEnvs()
  expect(app.requestSingleInstanceLock.mock.lastCall).toEqual([
    { build: 'b', openings: [], program: '/home/a/Relance-2.AppImage' },
  ])
})
