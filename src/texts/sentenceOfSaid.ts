import { TURNED, type Said, type SaidKey } from '#domain/decide/said.ts'
import { isEntryKind } from '#domain/entry/entry.ts'
import type { MessageKey, Translate } from './catalogue.ts'

const keyOf = (said: SaidKey): MessageKey =>
  isEntryKind(said) ? `entries.${said}.said` : `said.${said}`

/** What is said after a change, a change taken back or one made again. */
export const sentenceOfSaid = (
  { key, company = '', person = '', count = 1, turn }: Said,
  t: Translate,
): string => {
  const params = { company, person, n: count }
  if (turn === undefined) return t(keyOf(key), params)
  const turned = TURNED.find((other) => other === key)
  const what = t(turned === undefined ? keyOf(key) : `said.turned.${turned}`, params)
  return t(`said.${turn}`, { what })
}
