import type { Language } from '#domain/language.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Catalogue } from '#texts/fr/shape.ts'

/** The texts of a language, each fetched when first asked for. */
export interface LanguageTexts {
  /** The texts of the interface that the first page may show. */
  readonly first: () => Promise<Partial<Catalogue>>
  /** All others: of what opens later. */
  readonly later: () => Promise<Partial<Catalogue>>
  /** The messages to send. */
  readonly messages: () => Promise<MessageTexts>
}

/** Where the texts of each language are; what else there is to know of it is in `LANGUAGE_ROWS`. */
export const LANGUAGE_TEXTS: By<Language, LanguageTexts> = {
  fr: {
    first: async () => (await import('#texts/fr/first.ts')).first,
    later: async () => (await import('#texts/fr/later.ts')).later,
    messages: async () => (await import('#domain/messages/texts/fr/fr.ts')).frenchTexts,
  },
  en: {
    first: async () => (await import('#texts/en/first.ts')).first,
    later: async () => (await import('#texts/en/later.ts')).later,
    messages: async () => (await import('#domain/messages/texts/en/en.ts')).englishTexts,
  },
}
