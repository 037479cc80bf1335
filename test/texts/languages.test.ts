import { expect, it } from 'vitest'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { LANGUAGES } from '#domain/language.ts'
import { fr } from '#texts/fr/fr.ts'
import { LANGUAGE_TEXTS } from '#texts/languages.ts'

it.each(LANGUAGES)('fetches every template in %s', async (language) => {
  const texts = await LANGUAGE_TEXTS[language].messages()
  expect(texts.language).toBe(language)
  expect(Object.keys(texts.templates)).toEqual(TEMPLATE_IDS)
})

it('fetches the texts of the interface in their language', async () => {
  expect((await LANGUAGE_TEXTS.fr.first()).frame?.board).toBe('Tableau')
  expect((await LANGUAGE_TEXTS.en.first()).frame?.board).toBe('Board')
  expect((await LANGUAGE_TEXTS.fr.later()).board?.title).toBe('Tableau')
  expect((await LANGUAGE_TEXTS.en.later()).board?.title).toBe('Board')
})

it('has every text of the interface either on the first page or later', async () => {
  const [first, later] = await Promise.all([LANGUAGE_TEXTS.fr.first(), LANGUAGE_TEXTS.fr.later()])
  expect([...Object.keys(first), ...Object.keys(later)].toSorted()).toEqual(
    Object.keys(fr).toSorted(),
  )
})
