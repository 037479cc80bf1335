import type { Session } from 'electron'
import { LANGUAGES, type Language } from '#domain/language.ts'

/** The part of a session that checks spelling. */
type Speller = Pick<
  Session,
  'setSpellCheckerEnabled' | 'setSpellCheckerLanguages' | 'availableSpellCheckerLanguages'
>

/**
 * The dictionaries for letters in any language of Relance, that of the window first; each as the
 * system names it, whole (`fr`) or by a country (`en-GB`).
 */
export const dictionariesFor = (
  language: Language,
  available: readonly string[],
): readonly string[] =>
  [language, ...LANGUAGES.filter((other) => other !== language)].flatMap((wanted) => {
    const [found] = available.filter((tag) => tag === wanted || tag.startsWith(`${wanted}-`)).sort()
    return found ?? []
  })

/**
 * Checks what is typed where that is wished. A word is marked only where no dictionary knows it, so
 * that a letter in either language reads well. macOS has its own dictionaries and finds the language by
 * itself; Windows and Linux download one, once, and only when this was switched on.
 */
export const checkSpelling = (
  session: Speller,
  wanted: boolean,
  language: Language,
  platform: NodeJS.Platform,
): void => {
  if (platform !== 'darwin')
    session.setSpellCheckerLanguages(
      wanted ? [...dictionariesFor(language, session.availableSpellCheckerLanguages)] : [],
    )
  session.setSpellCheckerEnabled(wanted)
}
