import type { NotedKind } from '#domain/entry/entry.ts'
import type { Card } from '#domain/views/card.ts'
import type { Translate } from '#texts/catalogue.ts'
import type { MenuItem } from '#ui/menuItem.ts'

/** What can be done with one card of the drawer of those sent. */
export type SentDeed =
  { readonly goes: 'tell' | 'plan' } | { readonly notes: NotedKind } | { readonly removes: true }

/** Every deed by its id in the menu. */
export const SENT_DEEDS = {
  tell: { goes: 'tell' },
  plan: { goes: 'plan' },
  answer: { notes: 'answer' },
  followUp: { notes: 'follow-up' },
  applied: { notes: 'applied' },
  refusal: { notes: 'refusal' },
  letGo: { notes: 'let-go' },
  reopen: { notes: 'reopened' },
  remove: { removes: true },
} as const satisfies Readonly<Record<string, SentDeed>>
export type SentDeedId = keyof typeof SENT_DEEDS

/** Whether a choice of the menu is one of these. */
export const isSentDeed = (id: string): id is SentDeedId => Object.hasOwn(SENT_DEEDS, id)

/** The menu of a card without an interview: what brings it onto the board first. */
export const sentItems = ({ sending }: Card, t: Translate): readonly MenuItem<SentDeedId>[] => {
  const isClosed = sending?.closed !== undefined
  const isDated = sending?.at !== undefined
  const item = (id: SentDeedId, icon: MenuItem<SentDeedId>['icon'], apart = false) => ({
    id,
    label: t(`sent.${id}`),
    ...(icon === undefined ? {} : { icon }),
    ...(apart ? { apart } : {}),
  })
  return [
    item('tell', 'people'),
    item('plan', 'calendar'),
    ...(isDated || isClosed ? [] : [item('applied', 'send', true)]),
    item('answer', 'reply', isDated || isClosed),
    item('followUp', 'mail'),
    ...(isClosed
      ? [item('reopen', 'unfold', true)]
      : [item('refusal', 'foldedPage', true), item('letGo', 'drawer')]),
    item('remove', 'minus', true),
  ]
}
