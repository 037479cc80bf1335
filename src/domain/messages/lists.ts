import { byLanguage, LANGUAGE_ROWS, type Language } from '#domain/language.ts'

/** Whether a document is noted by its address on the web. */
export const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(text)

/** One line each, after a dash; nothing for an empty list. */
export const bulleted = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map((item) => `– ${item}`).join('\n')

const LISTS = byLanguage(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** « a, b et c », "a, b and c". */
export const enumerated = (items: readonly string[], language: Language): string | undefined =>
  items.length === 0 ? undefined : LISTS[language].format(items)

/** Points that may be whole phrases: parted by semicolons, spaced as the language asks. */
export const sideBySide = (items: readonly string[], language: Language): string | undefined =>
  items.length === 0 ? undefined : items.join(LANGUAGE_ROWS[language].pointSeparator)
