import { posix, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder, homeOf, writtenFolder } from '#electron/launch/dataFolder.ts'

const home = '/home/élodie'

it.each([
  [
    'win32',
    { APPDATA: 'C:\\Users\\E\\AppData\\Roaming' },
    'C:\\Users\\E\\AppData\\Roaming\\Relance',
  ],
  ['darwin', {}, '/home/élodie/Library/Application Support/Relance'],
  ['linux', {}, '/home/élodie/.local/share/relance'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/relance'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/élodie/.local/share/relance'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/élodie/.local/share/relance'],
] as const)('on %s with %j the logbook lies in %s', (platform, env, folder) => {
  expect(dataFolder({ platform, env, home })).toBe(folder)
})

it.each([
  ['win32', { APPDATA: '' }],
  ['win32', {}],
  ['darwin', {}],
  ['linux', { XDG_DATA_HOME: 'relative' }],
] as const)('on %s with %j and no home there is none, and that is said', (platform, env) => {
  expect(() => dataFolder({ platform, env, home: undefined })).toThrow('launch.noHome')
})

describe('the home of a person', () => {
  const noEntry = (): string => {
    throw new Error('ENOENT')
  }

  it.each([
    [[() => '/home/a', noEntry], '/home/a'],
    [[noEntry, () => '/home/b'], '/home/b'],
    [[() => '', () => '/home/b'], '/home/b'],
    [[() => 'relative', noEntry], undefined],
  ])('is the first that is a place (%#)', (sources, found) => {
    expect(homeOf(sources, posix)).toBe(found)
  })

  it('is a place of its own system', () => {
    expect(homeOf([() => 'C:\\Users\\E'], win32)).toBe('C:\\Users\\E')
  })
})

describe('a folder as a person writes it', () => {
  it.each([
    ['linux', '~/relance', '/home/élodie/relance'],
    ['linux', '~', '/home/élodie'],
    ['linux', 'a/b', '/where/I/stand/a/b'],
    ['linux', '../b', '/where/I/b'],
    ['linux', '/abs', '/abs'],
  ] as const)('on %s %s is %s', (platform, written, folder) => {
    expect(writtenFolder(written, { platform, home }, '/where/I/stand')).toBe(folder)
  })
})

describe('a folder that nobody meant', () => {
  it.each([
    '$HOME/x',
    '${HOME}/x',
    '$(pwd)/x',
    '%APPDATA%\\x',
    '~élodie/x',
    '~root',
    '"~/x"',
    '“~/x”',
    '« ~/x »',
    'C:\\x',
    'd:/x',
  ])('is refused and not made: %s', (written) => {
    const given = { platform: 'linux', home } as const
    expect(() => writtenFolder(written, given, '/where')).toThrow('launch.pathUnread')
  })

  it.each([
    ['linux', '100 %', '/where/100 %'],
    ['linux', 'a$b', '/where/a$b'],
    ['linux', '~/$x', '/home/élodie/$x'],
    ['win32', 'C:\\x', 'C:\\x'],
  ] as const)('is not this one: on %s %s', (platform, written, folder) => {
    expect(writtenFolder(written, { platform, home }, '/where')).toBe(folder)
  })
})
