import { frenchTypography } from '#domain/frenchTypography.ts'
import type { LanguageRow } from '#domain/languageRow.ts'
import type { By } from '#domain/vocabulary.ts'

/** Languages of the interface and of the messages. */
export const LANGUAGES = ['fr', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** The language whose texts the others follow; spoken where nothing is known of the reader. */
export const REFERENCE_LANGUAGE: Language = 'fr'
/** Spoken to readers of a language that is none of these. */
export const COMMON_LANGUAGE: Language = 'en'

/** The one place where a language is told from another. */
export const LANGUAGE_ROWS: By<Language, LanguageRow> = {
  fr: {
    ownName: 'Français',
    locale: 'fr-FR',
    csvSeparator: ';',
    typeset: frenchTypography,
    pointSeparator: '\u202F; ',
    firstOfMonth: '1er',
    timeOfDay: (hours, minutes) =>
      `${String(Number(hours))}\u00A0h${minutes === '00' ? '' : `\u00A0${minutes}`}`,
    typedMar: 'tuesday',
    typedAm: 'asked',
    typedMonthFirst: false,
    atGreenwich: false,
  },
  en: {
    ownName: 'English',
    locale: 'en-GB',
    csvSeparator: ',',
    typeset: (text) => text,
    pointSeparator: '; ',
    firstOfMonth: '1',
    timeOfDay: (hours, minutes) => `${hours}:${minutes}`,
    typedMar: 'march',
    typedAm: 'morning',
    typedMonthFirst: true,
    atGreenwich: true,
  },
}

/** A table with one row per language, made from what its row says. */
export const byLanguage = <Row>(
  make: (row: LanguageRow, language: Language) => Row,
): By<Language, Row> =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, make(LANGUAGE_ROWS[language], language)]),
  ) as By<Language, Row>

/**
 * The language to speak: the chosen one, else the one of the system's first tag (`fr-CA`), where it
 * is spoken here.
 */
export const spokenLanguage = (
  chosen: Language | 'system',
  systemTags: readonly string[],
): Language => {
  if (chosen !== 'system') return chosen
  const [first] = systemTags
  if (first === undefined) return REFERENCE_LANGUAGE
  const spoken = /^[a-z]+/u.exec(first.toLowerCase())?.[0]
  return LANGUAGES.find((language) => language === spoken) ?? COMMON_LANGUAGE
}
