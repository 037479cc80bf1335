import { areConcurrent, happenedBefore, type Causality, type Placed } from './causality.ts'
import type { UnionEvent } from './unionEvent.ts'
import { edits, presenceOf, type Presence } from './writes.ts'

/** A removal that did not know of an edit, which did not know of it either: what was edited stays. */
export interface VoidRemoval {
  readonly event: UnionEvent
  readonly target: Presence['target']
  /** The edit, the last in order where there are several. */
  readonly edit: UnionEvent
  /** Somebody who knew of the removal said since whether it is there. */
  readonly isSettled: boolean
}

/** The removals among events in order that take nothing away. */
export const voidRemovals = (
  ordered: readonly UnionEvent[],
  { of }: Pick<Causality, 'of'>,
): ReadonlyMap<string, VoidRemoval> => {
  const related = (
    relation: (one: Placed, other: Placed) => boolean,
    one: UnionEvent,
    other: UnionEvent,
  ): boolean => {
    const [a, b] = [of(one.hash), of(other.hash)]
    return a !== undefined && b !== undefined && relation(a, b)
  }
  const found = new Map<string, VoidRemoval>()
  const perCard = new Map<string | null, readonly UnionEvent[]>()
  const cardOf = (event: UnionEvent): readonly UnionEvent[] => {
    if (perCard.size === 0)
      for (const [card, all] of Map.groupBy(ordered, ({ application }) => application))
        perCard.set(card, all)
    return perCard.get(event.application) ?? []
  }
  for (const event of ordered) {
    const removal = presenceOf(event)
    if (removal === undefined || removal.is === 'there') continue
    const { target } = removal
    const card = cardOf(event)
    const edit = card.findLast(
      (other) => edits(other, target) && related(areConcurrent, event, other),
    )
    if (edit === undefined) continue
    const isSettled = card.some((later) => {
      const told = later === event ? undefined : presenceOf(later)
      const isIt = told?.target.kind === target.kind && told.target.id === target.id
      return isIt && related(happenedBefore, event, later)
    })
    found.set(event.hash, { event, target, edit, isSettled })
  }
  return found
}
