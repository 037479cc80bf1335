import type { Language } from '#domain/language.ts'
import type { Preferences } from '#contract/preferences.ts'

/** The language chosen, or the system's where Relance speaks it, else English. */
export const interfaceLanguage = (
  { language }: Pick<Preferences, 'language'>,
  systemLanguage: string,
): Language => {
  if (language !== 'system') return language
  return /^fr\b/iu.test(systemLanguage) ? 'fr' : 'en'
}
