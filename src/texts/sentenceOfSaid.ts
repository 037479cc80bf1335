import { TURNED, type Said, type SaidKey } from '#domain/decide/said.ts'
import { isEntryKind, isRetold } from '#domain/entry/kinds.ts'
import type { MessageKey, Translate } from './catalogue.ts'

const keyOf = (said: SaidKey): MessageKey =>
  isEntryKind(said) ? `entries.${said}.said` : `said.${said}`

/** What tells of it once it is taken back, or made again. */
const turnedKeyOf = (said: SaidKey): MessageKey => {
  if (isEntryKind(said)) return isRetold(said) ? `entries.${said}.turned` : keyOf(said)
  const turned = TURNED.find((other) => other === said)
  return turned === undefined ? keyOf(said) : `said.turned.${turned}`
}

/** What a change was, said after the fact: the same whether it stands or was taken back. */
export const deedOfSaid = (
  { key, company = '', person = '', count = 1 }: Said,
  t: Translate,
): string => t(turnedKeyOf(key), { company, person, n: count })

/** What is said after a change, a change taken back or one made again. */
export const sentenceOfSaid = (said: Said, t: Translate): string => {
  const { key, company = '', person = '', count = 1, turn } = said
  if (turn === undefined) return t(keyOf(key), { company, person, n: count })
  return t(`said.${turn}`, { what: deedOfSaid(said, t) })
}
