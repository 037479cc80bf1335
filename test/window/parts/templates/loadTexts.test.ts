import { expect, it } from 'vitest'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { LANGUAGES } from '#domain/language.ts'
import { loadTexts } from '#window/parts/templates/loadTexts.ts'

it.each(LANGUAGES)('fetches every template in %s', async (language) => {
  const texts = await loadTexts(language)
  expect(texts.language).toBe(language)
  expect(Object.keys(texts.templates)).toEqual(TEMPLATE_IDS)
})
