import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'
import type { MessageParams } from './catalogue.ts'

// Four figures stay together in both languages, as in a year.
const grouping = { useGrouping: 'min2' } as const
const FORMATS: By<Language, Intl.NumberFormat> = {
  fr: new Intl.NumberFormat('fr-FR', grouping),
  en: new Intl.NumberFormat('en-GB', grouping),
}

/** The params of a text with their numbers as one writes them: 12 344 in French, 12,344 in English. */
export const groupedNumbers = (params: MessageParams, language: Language): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' ? FORMATS[language].format(value) : value,
    ]),
  )
