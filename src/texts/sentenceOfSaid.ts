import { TURNED, type Said, type SaidKey } from '#domain/decide/said.ts'
import { isEntryKind, isRetold } from '#domain/entry/entry.ts'
import type { MessageKey, Translate } from './catalogue.ts'

const keyOf = (said: SaidKey): MessageKey =>
  isEntryKind(said) ? `entries.${said}.said` : `said.${said}`

/** What tells of it once it is taken back, or made again. */
const turnedKeyOf = (said: SaidKey): MessageKey => {
  if (isEntryKind(said)) return isRetold(said) ? `entries.${said}.turned` : keyOf(said)
  const turned = TURNED.find((other) => other === said)
  return turned === undefined ? keyOf(said) : `said.turned.${turned}`
}

/** What is said after a change, a change taken back or one made again. */
export const sentenceOfSaid = (
  { key, company = '', person = '', count = 1, turn }: Said,
  t: Translate,
): string => {
  const params = { company, person, n: count }
  if (turn === undefined) return t(keyOf(key), params)
  return t(`said.${turn}`, { what: t(turnedKeyOf(key), params) })
}
