import { expect, it } from 'vitest'
import { shortcutPlaces } from '#electron/notices/windowsShortcut.ts'

it('looks where an installer puts it, for one person or for all', () => {
  const env = { APPDATA: 'C:\\Users\\Zoé\\AppData\\Roaming', ProgramData: 'C:\\ProgramData' }
  expect(shortcutPlaces(env)).toEqual([
    'C:\\Users\\Zoé\\AppData\\Roaming\\Microsoft\\Windows\\Start Menu\\Programs\\Relance.lnk',
    'C:\\ProgramData\\Microsoft\\Windows\\Start Menu\\Programs\\Relance.lnk',
  ])
  expect(shortcutPlaces({ APPDATA: '' })).toEqual([])
})
