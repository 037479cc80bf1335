import { byLanguage } from '#domain/language.ts'

/**
 * Which of the forms separated by `|` is read for a count. With three forms the first is for none;
 * with two, French counts zero and one as singular, English only one.
 */
export const PLURAL_RULES = byLanguage(({ locale }) => {
  const rules = new Intl.PluralRules(locale)
  return (count: number, forms: number): number => {
    if (forms === 3) return Math.min(Math.trunc(count), 2)
    return rules.select(count) === 'one' ? 0 : 1
  }
})
