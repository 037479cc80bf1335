import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

const load: By<Language, () => Promise<MessageTexts>> = {
  fr: async () => (await import('#domain/messages/texts/fr/fr.ts')).frenchTexts,
  en: async () => (await import('#domain/messages/texts/en/en.ts')).englishTexts,
}

/** The message texts of one language, fetched when first asked for. */
export const loadTexts = (language: Language): Promise<MessageTexts> => load[language]()
