import type { Said } from '#domain/decide/said.ts'
import type { Translate } from '#shared/i18n/catalogue.ts'

/** What is said after a change, a change taken back or one made again. */
export const sentenceOfSaid = (
  { key, company, person, count = 1, turn }: Said,
  t: Translate,
): string => {
  const what = t(`said.${key}`, {
    company: company ?? '',
    person: person ?? '',
    n: count,
  })
  return turn === undefined ? what : t(`said.${turn}`, { what })
}
