import { expect, it, vi } from 'vitest'
import { checkSpelling, dictionariesFor } from '#electron/desktop/spelling.ts'

const available = ['de', 'en-AU', 'en-GB', 'en-US', 'fr']
const session = () => ({
  availableSpellCheckerLanguages: available,
  setSpellCheckerEnabled: vi.fn(),
  setSpellCheckerLanguages: vi.fn(),
})

it('checks letters in every language of Relance, that of the window first', () => {
  expect(dictionariesFor('fr', available)).toEqual(['fr', 'en-AU'])
  expect(dictionariesFor('en', available)).toEqual(['en-AU', 'fr'])
  expect(dictionariesFor('fr', [])).toEqual([])
})

it.each(['win32', 'linux'] as const)(
  'asks %s for no dictionary until it is switched on',
  (platform) => {
    const off = session()
    checkSpelling(off, false, 'fr', platform)
    expect(off.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([])
    expect(off.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false)
    const on = session()
    checkSpelling(on, true, 'fr', platform)
    expect(on.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith(['fr', 'en-AU'])
  },
)

it('leaves the languages to macOS, which knows no such list', () => {
  const mac = session()
  checkSpelling(mac, true, 'fr', 'darwin')
  expect(mac.setSpellCheckerLanguages).not.toHaveBeenCalled()
  expect(mac.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(true)
})
