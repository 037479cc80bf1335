import { rowOf } from '#domain/entry/entry.ts'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import type { EntryKind } from '#domain/entry/entry.ts'
import type { Card } from '#domain/views/card.ts'

/** What a card knows already about an entry of `kind`: the person and channel of its next step. */
export const givenByCard = ({ next }: Card, kind: EntryKind): Partial<EntryDraft> => {
  if (kind !== 'thanks' && kind !== 'follow-up' && kind !== 'linkedin-invitation') return {}
  const possible = rowOf(kind).channels
  const channel = possible.find((one) => one === next?.channel) ?? possible[0] ?? 'email'
  return {
    channel,
    ...(next?.person === undefined ? {} : { to: next.person.id }),
    ...(kind === 'follow-up' ? { outcome: outcomesFor(channel)[0] ?? 'sent' } : {}),
  }
}
