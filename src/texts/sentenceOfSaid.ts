import { TURNED, type Said } from '#domain/decide/said.ts'
import type { Translate } from './catalogue.ts'

/** What is said after a change, a change taken back or one made again. */
export const sentenceOfSaid = (
  { key, company = '', person = '', count = 1, turn }: Said,
  t: Translate,
): string => {
  const params = { company, person, n: count }
  if (turn === undefined) return t(`said.${key}`, params)
  const turned = TURNED.find((other) => other === key)
  const what = turned === undefined ? t(`said.${key}`, params) : t(`said.turned.${turned}`, params)
  return t(`said.${turn}`, { what })
}
