import type { Language } from '#domain/language.ts'
import type { MessageTexts } from '#domain/messages/texts/text.ts'
import type { VariantId } from '#domain/spoken.ts'
import type { By } from '#domain/vocabulary.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import type { Layer } from '#texts/variants/layer.ts'

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

/** What each country says otherwise, laid over the texts of its language once they are fetched. */
export const LAYERS: By<VariantId, () => Promise<Layer>> = {
  'fr-BE': async () => (await import('#texts/variants/belgianFrench.ts')).belgianFrench,
  'fr-CA': async () => (await import('#texts/variants/canadianFrench.ts')).canadianFrench,
  'fr-CH': async () => (await import('#texts/variants/swissFrench.ts')).swissFrench,
  'en-CA': async () => (await import('#texts/variants/canadianEnglish.ts')).canadianEnglish,
  'en-US': async () => (await import('#texts/variants/americanEnglish.ts')).americanEnglish,
}
