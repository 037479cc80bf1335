import { describe, expect, it } from 'vitest'
import { byLanguage, spokenLanguage } from '#domain/language.ts'

describe('the language spoken', () => {
  it.each([
    ['fr', ['en-GB'], 'fr'],
    ['en', ['fr-FR'], 'en'],
    ['en', ['fr-FR', 'fr'], 'en'],
    ['system', ['fr'], 'fr'],
    ['system', ['fr-CA', 'en'], 'fr'],
    ['system', ['FR-ch'], 'fr'],
    ['system', ['en-US'], 'en'],
    ['system', ['fro'], 'en'],
    ['system', ['de-CH', 'fr'], 'en'],
    ['system', [''], 'en'],
    ['system', [], 'fr'],
  ] as const)('with %s chosen on a system that speaks %j is %s', (chosen, system, language) => {
    expect(spokenLanguage(chosen, system)).toBe(language)
  })
})

it('makes a row for each language from what is known of it', () => {
  expect(byLanguage(({ ownName }, language) => `${language}: ${ownName}`)).toMatchObject({
    fr: 'fr: Français',
    en: 'en: English',
  })
})
