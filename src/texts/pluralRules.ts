import { LANGUAGE_ROWS } from '#domain/language.ts'
import { ALL_SPOKEN, languageOf, type Spoken } from '#domain/spoken.ts'
import type { By } from '#domain/vocabulary.ts'

/** Which form is read for a count, among so many. */
type PluralRule = (count: number, forms: number) => number

/**
 * Which of the forms separated by `|` is read for a count. With three forms the first is for none;
 * with two, French counts zero and one as singular, English only one.
 */
export const PLURAL_RULES = Object.fromEntries(
  ALL_SPOKEN.map((spoken) => {
    const rules = new Intl.PluralRules(LANGUAGE_ROWS[languageOf(spoken)].locale)
    return [
      spoken,
      (count: number, forms: number): number => {
        if (forms === 3) return Math.min(Math.trunc(count), 2)
        return rules.select(count) === 'one' ? 0 : 1
      },
    ]
  }),
) as By<Spoken, PluralRule>
