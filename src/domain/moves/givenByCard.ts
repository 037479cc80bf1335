import { asks, counts, rowOf, type EntryKind } from '#domain/entry/entry.ts'
import { usualOutcome } from '#domain/entry/outcomes.ts'
import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import { usualChannel } from '#domain/usualChannel.ts'
import type { Card } from '#domain/views/card.ts'

/**
 * What a card knows already about an entry of `kind`: the person and channel of its next step, or the
 * one person there is where that step names nobody.
 */
export const givenByCard = ({ next, only }: Card, kind: EntryKind): Partial<EntryDraft> => {
  if (!counts(kind, 'contact')) return {}
  const to = next?.person?.id ?? only
  const possible = rowOf(kind).channels
  const channel = usualChannel(
    possible.find((one) => one === next?.channel),
    possible[0],
  )
  return {
    channel,
    ...(to === undefined ? {} : { to }),
    ...(asks(kind, 'outcome') ? { outcome: usualOutcome(channel) } : {}),
  }
}
