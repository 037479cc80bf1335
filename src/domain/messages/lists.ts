import type { Language } from '#domain/language.ts'

/** Whether a document is noted by its address on the web. */
export const isWebAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/iu.test(text)

/** One line each, after a dash; nothing for an empty list. */
export const bulleted = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map((item) => `– ${item}`).join('\n')

/** « a, b et c », "a, b and c". */
export const enumerated = (items: readonly string[], language: Language): string | undefined => {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last
  return `${items.slice(0, -1).join(', ')} ${language === 'fr' ? 'et' : 'and'} ${last}`
}

/** Points that may be whole phrases: parted by semicolons, spaced as the language asks. */
export const sideBySide = (items: readonly string[], language: Language): string | undefined =>
  items.length === 0 ? undefined : items.join(language === 'fr' ? '\u202F; ' : '; ')
