import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_PREFERENCES } from '#contract/preferences.ts'
import { filePreferences, soundPreferences } from '#electron/host/machine/preferences.ts'
import { aFolder } from '#test/build/aShell.ts'

const at = () => 1000

describe('preferences', () => {
  it('are kept over a restart, in a file only their owner can read', () => {
    const folder = aFolder()
    const chosen = {
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
      quietHours: { from: '22:00', to: '08:00' },
    } as const
    filePreferences(folder, at).write(chosen)
    expect(filePreferences(folder, at).read()).toEqual(chosen)
    expect(statSync(join(folder, 'preferences.json')).mode & 0o777).toBe(0o600)
  })

  it.each(['', '{"theme":', '\u0000\u0000', '[]', 'null'])(
    'start with the defaults where the file says %j',
    (content) => {
      const folder = aFolder()
      writeFileSync(join(folder, 'preferences.json'), content)
      const store = filePreferences(folder, at)
      expect(store.read()).toEqual(DEFAULT_PREFERENCES)
      store.write({ ...DEFAULT_PREFERENCES, language: 'en' })
      expect(filePreferences(folder, at).read().language).toBe('en')
    },
  )

  it('keep a broken file beside the new one', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'preferences.json'), '{"theme":')
    filePreferences(folder, at)
    const aside = readdirSync(folder).find((name) => name.includes('unreadable'))
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe('{"theme":')
  })

  it('last as long as the program where the folder cannot be had', () => {
    const folder = aFolder()
    writeFileSync(join(folder, 'taken'), '')
    const store = filePreferences(join(folder, 'taken'), at)
    store.write({ ...DEFAULT_PREFERENCES, theme: 'light' })
    expect(store.read().theme).toBe('light')
  })

  it('lose only the row that is broken', () => {
    expect(
      soundPreferences({
        theme: 'dark',
        language: 'klingon',
        quietHours: { from: '25:00', to: '1' },
      }),
    ).toEqual({
      ...DEFAULT_PREFERENCES,
      theme: 'dark',
    })
  })
})
