import { describe, expect, it, vi } from 'vitest'
import { dictionaryFor, makeSpelling } from '#electron/desktop/spelling.ts'

const CHROMIUMS = ['de', 'en-AU', 'en-CA', 'en-GB', 'en-GB-oxendict', 'en-US', 'fr', 'he']

describe('the dictionary for a text', () => {
  it.each([
    ['fr', 'FR', ['fr-FR'], 'fr'],
    ['fr', 'CA-QC', ['en-US'], 'fr'],
    ['fr', undefined, [], 'fr'],
    ['en', 'GB-EAW', ['fr-FR'], 'en-GB'],
    ['en', 'US', ['en-GB'], 'en-US'],
    ['en', 'CA-QC', ['fr-CA'], 'en-CA'],
    ['en', 'FR', ['fr-FR', 'en-AU'], 'en-AU'],
    ['en', 'FR', ['fr-FR', 'en-US'], 'en-US'],
    ['en', 'FR', ['fr-CA'], 'en-CA'],
    ['en', 'none', ['fr-FR'], 'en-GB'],
    ['en', 'IE', ['en'], 'en-GB'],
    ['en', undefined, [], 'en-GB'],
    ['en', undefined, ['en-US'], 'en-US'],
  ] as const)('in %s where the logbook is in %s and the system speaks %j is %s', (...row) => {
    const [language, region, systemTags, dictionary] = row
    expect(dictionaryFor({ language, region, systemTags }, CHROMIUMS)).toBe(dictionary)
  })

  it.each([
    [['en-US', 'en-ZA'], 'en-US'],
    [['de', 'fr-FR'], undefined],
    [[], undefined],
  ] as const)('is one of %j, or none', (available, dictionary) => {
    const writing = { language: 'en', region: undefined, systemTags: [] } as const
    expect(dictionaryFor(writing, available)).toBe(dictionary)
  })
})

describe('the spelling', () => {
  const checked = (platform: NodeJS.Platform) => {
    const session = {
      availableSpellCheckerLanguages: CHROMIUMS,
      setSpellCheckerEnabled: vi.fn(),
      setSpellCheckerLanguages: vi.fn(),
    }
    return { session, ...makeSpelling(() => session, platform, ['fr-FR']) }
  }

  it.each(['win32', 'linux'] as const)(
    'on %s is checked in the language of the text alone, once it is switched on',
    (platform) => {
      const { session, choose, writeIn } = checked(platform)
      choose(false)
      writeIn('fr', 'FR')
      expect(session.setSpellCheckerLanguages.mock.calls.flat(2)).toEqual([])
      expect(session.setSpellCheckerEnabled).toHaveBeenLastCalledWith(false)
      choose(true)
      expect(session.setSpellCheckerLanguages).toHaveBeenLastCalledWith(['fr'])
      expect(session.setSpellCheckerEnabled).toHaveBeenLastCalledWith(true)
      writeIn('en', 'FR')
      expect(session.setSpellCheckerLanguages).toHaveBeenLastCalledWith(['en-GB'])
      const asked = session.setSpellCheckerLanguages.mock.calls.length
      writeIn('en', 'FR')
      expect(session.setSpellCheckerLanguages).toHaveBeenCalledTimes(asked)
      writeIn('en', 'US')
      expect(session.setSpellCheckerLanguages).toHaveBeenLastCalledWith(['en-US'])
    },
  )

  it('asks for no dictionary before anything is typed', () => {
    const { session, choose } = checked('linux')
    choose(true)
    expect(session.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([])
  })

  it('leaves the languages to macOS, which knows no such list', () => {
    const { session, choose, writeIn } = checked('darwin')
    choose(true)
    writeIn('en', 'FR')
    expect(session.setSpellCheckerLanguages).not.toHaveBeenCalled()
    expect(session.setSpellCheckerEnabled).toHaveBeenLastCalledWith(true)
  })
})
