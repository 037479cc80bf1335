import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { openPreferencesFile } from '#electron/browser/preferencesFile.ts'
import { readPlace } from '#electron/desktop/windowPlace.ts'
import { makePreferencesStore } from '#electron/host/machine/preferencesStore.ts'
import { aFolder } from '#test/build/aShell.ts'

const fileIn = (folder: string) => openPreferencesFile(folder, 1000)
const storeIn = (folder: string) => makePreferencesStore(fileIn(folder))

describe('preferences', () => {
  it('are kept over a restart, in a file only their owner can read', () => {
    const folder = aFolder()
    const chosen = {
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      quietHours: { from: '22:00', to: '08:00' },
    } as const
    storeIn(folder).write(chosen)
    expect(storeIn(folder).read()).toEqual(chosen)
    expect(statSync(join(folder, 'preferences.json')).mode & 0o777).toBe(0o600)
  })

  it.each(['', '{"theme":', '\u0000\u0000', '[]', 'null'])(
    'start with the defaults where the file says %j',
    (content) => {
      const folder = aFolder()
      writeFileSync(join(folder, 'preferences.json'), content)
      const store = storeIn(folder)
      expect(store.read()).toEqual(DEFAULT_PREFERENCES)
      store.write({ ...DEFAULT_PREFERENCES, language: 'en' })
      expect(storeIn(folder).read().language).toBe('en')
    },
  )

  it('keep a broken file beside the new one', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'preferences.json'), '{"theme":')
    storeIn(folder)
    const aside = readdirSync(folder).find((name) => name.includes('unreadable'))
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{"theme":')
  })

  it('last as long as the program where the folder cannot be had', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'taken'), '')
    const store = storeIn(join(folder, 'taken'))
    store.write({ ...DEFAULT_PREFERENCES, theme: 'light' })
    expect(store.read().theme).toBe('light')
  })

  it('last as long as the program where the file breaks while it runs', () => {
    const folder = aFolder()
    const file = fileIn(folder)
    const store = makePreferencesStore(file)
    mkdirSync(join(folder, 'preferences.json'))
    store.write({ ...DEFAULT_PREFERENCES, theme: 'light' })
    expect(store.read().theme).toBe('light')
    expect(file.read()).toEqual({})
  })

  it('are kept as far as the system allows them', () => {
    const folder = aFolder()
    const store = makePreferencesStore(fileIn(folder), (wanted) => ({
      ...wanted,
      autostart: false,
    }))
    store.write({ ...DEFAULT_PREFERENCES, autostart: true, keepInTray: true })
    expect(store.read()).toMatchObject({ autostart: false, keepInTray: true })
    expect(storeIn(folder).read()).toEqual(store.read())
  })

  it.each(['browser', 'desktop'])('of an earlier %s shell are those that were chosen', (shell) => {
    const folder = aFolder()
    const fixture = `../../../fixtures/earlierLogbook/preferences.${shell}.json`
    copyFileSync(join(import.meta.dirname, fixture), join(folder, 'preferences.json'))
    expect(storeIn(folder).read()).toEqual({
      language: 'en',
      theme: 'dark',
      notifications: false,
      hideDetails: true,
      quietHours: { from: '21:30', to: '07:15' },
      autostart: true,
      keepInTray: true,
      startHidden: true,
      spelling: false,
      singleKeys: false,
      mailWay: 'program',
      aheadAs: 'month',
    })
  })

  it('stand beside the place of the window, which they leave as it is', () => {
    const folder = aFolder()
    const fixture = '../../../fixtures/earlierLogbook/preferences.desktop.json'
    copyFileSync(join(import.meta.dirname, fixture), join(folder, 'preferences.json'))
    storeIn(folder).write(DEFAULT_PREFERENCES)
    const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }]
    expect(readPlace(fileIn(folder), screens)).toEqual({
      ...{ x: 40, y: 60, width: 1000, height: 700 },
      maximised: true,
    })
  })
})
