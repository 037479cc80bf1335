import { describe, expect, it } from 'vitest'
import { soundTag, systemTag } from '#electron/launch/systemLanguage.ts'

describe('the language of a system', () => {
  it.each([
    ['fr-FR', 'fr-FR'],
    ['fr_FR@euro', 'fr-FR'],
    ['fr_CA.UTF-8', 'fr-CA'],
    ['en-GB', 'en-GB'],
    ['de', 'de'],
  ])('written %s is %s', (written, tag) => {
    expect(soundTag(written)).toBe(tag)
  })

  it.each(['C', 'POSIX', 'C.UTF-8', '', 'en-US-u-va-posix', 'und', 'no such', '@euro'])(
    'written %j is not known',
    (written) => {
      expect(soundTag(written)).toBeUndefined()
    },
  )

  it('is not known where the system’s own answer fails', () => {
    const fails = () => {
      throw new RangeError('Incorrect locale information provided')
    }
    expect(systemTag(fails)).toBeUndefined()
  })
})
