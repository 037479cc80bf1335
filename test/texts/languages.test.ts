import { expect, it } from 'vitest'
import { TEMPLATE_IDS } from '#domain/messages/templates.ts'
import { LANGUAGES } from '#domain/language.ts'
import { fr } from '#texts/fr/fr.ts'
import { VARIANT_IDS } from '#domain/spoken.ts'
import { LANGUAGE_TEXTS, LAYERS } from '#texts/languages.ts'
import { textsIn } from '#texts/translator.ts'

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

it.each(VARIANT_IDS)('fetches the words of %s, the same as outside the window', async (variant) => {
  const layer = await LAYERS[variant]()
  const words = { hint: 'Un entretien, un e-mail, un message vocal, e-mail, CV' }
  expect(layer(words)).toEqual(textsIn(variant, words))
  expect(layer(words)).not.toBe(words)
})
