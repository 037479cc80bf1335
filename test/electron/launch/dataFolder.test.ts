import { expect, it } from 'vitest'
import { dataFolder } from '#electron/launch/dataFolder.ts'

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
] as const)('on %s with %j the logbook lies in %s', (platform, env, folder) => {
  expect(dataFolder({ platform, env, home })).toBe(folder)
})
