import type { Card } from '#domain/views/card.ts'
import type { Stage } from '#domain/vocabulary.ts'
import { bridge } from '#window/host/bridge.ts'

/** Cards asked for at once. */
const PAGE = 500

/** Every card of these stages, or of all, in reading order: for a list to choose from. */
export const allCards = async (stages?: readonly Stage[]): Promise<readonly Card[]> => {
  const ask = (from: number) =>
    bridge.calls.search({
      text: '',
      from,
      most: PAGE,
      ...(stages === undefined ? {} : { stages: [...stages] }),
    })
  const { total, cards } = await ask(0)
  const pages = [cards]
  for (let from = PAGE; from < total; from += PAGE) pages.push((await ask(from)).cards)
  return pages.flat()
}

/** The cards with these ids, in their order; those that are not there are left out. */
export const cardsById = async (ids: readonly string[]): Promise<readonly Card[]> => {
  if (ids.length === 0) return []
  const { found } = await bridge.calls.board({ parts: [], find: [...ids] })
  const known = new Map(found.map(({ card }) => [card.id, card]))
  return ids.flatMap((id) => known.get(id) ?? [])
}
