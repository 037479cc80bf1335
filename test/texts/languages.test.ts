import { expect, it } from 'vitest'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { LANGUAGES } from '#domain/language.ts'
import { LANGUAGE_TEXTS } from '#texts/languages.ts'

it.each(LANGUAGES)('fetches every template in %s', async (language) => {
  const texts = await LANGUAGE_TEXTS[language].messages()
  expect(texts.language).toBe(language)
  expect(Object.keys(texts.templates)).toEqual(TEMPLATE_IDS)
})

it('fetches the texts of the interface in their language', async () => {
  expect((await LANGUAGE_TEXTS.fr.catalogue()).frame.board).toBe('Tableau')
  expect((await LANGUAGE_TEXTS.en.catalogue()).frame.board).toBe('Board')
})
