import type { Language } from '#domain/language.ts'
import type { By } from '#domain/vocabulary.ts'

/**
 * Which of the forms separated by `|` is read for a count. With three forms the first is for none;
 * French counts zero and one as singular, English only one.
 */
export const PLURAL_RULES: By<Language, (count: number, forms: number) => number> = {
  fr: (count, forms) =>
    forms === 3 ? Math.min(Math.trunc(count), 2) : Math.abs(count) < 2 ? 0 : 1,
  en: (count, forms) => (forms === 3 ? Math.min(Math.trunc(count), 2) : count === 1 ? 0 : 1),
}
