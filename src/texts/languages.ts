import type { Language } from '#domain/language.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** The texts of a language, each fetched when first asked for. */
export interface LanguageTexts {
  /** Every text of the interface. */
  readonly catalogue: () => Promise<Catalogue>
  /** The messages to send. */
  readonly messages: () => Promise<MessageTexts>
}

/** Where the texts of each language are; what else there is to know of it is in `LANGUAGE_ROWS`. */
export const LANGUAGE_TEXTS: By<Language, LanguageTexts> = {
  fr: {
    catalogue: async () => (await import('#texts/fr/fr.ts')).fr,
    messages: async () => (await import('#domain/messages/texts/fr/fr.ts')).frenchTexts,
  },
  en: {
    catalogue: async () => (await import('#texts/en/en.ts')).en,
    messages: async () => (await import('#domain/messages/texts/en/en.ts')).englishTexts,
  },
}
