import type { Application } from '#domain/logbook/application.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import { inBoardOrder } from './board.ts'
import type { Card } from './card.ts'
import type { CardPlace } from './cardPlace.ts'
import { likenessKey } from './likeness.ts'
import type { PlannedApplication } from './plannedApplication.ts'
import { makeSortedList, type SortedList } from './sortedList.ts'

/** An application with what the board and the plan say of it. */
export interface OnBoard extends PlannedApplication {
  readonly card: Card
}

/** The cards of the board in their order, and which are alike; kept as they change one by one. */
export interface BoardIndex {
  readonly add: (planned: OnBoard) => void
  /** Takes out what was added: the same value. */
  readonly remove: (planned: OnBoard) => void
  /** All cards in reading order. */
  readonly cards: () => readonly Card[]
  /** The cards of one stage in reading order. */
  readonly column: (stage: Stage) => readonly Card[]
  readonly placeOf: (card: Card) => CardPlace
  /** Other applications that look like the same one, the earliest known first. */
  readonly alike: (application: Application) => readonly Application[]
  /** Those with an offer that waits for a decision. */
  readonly offering: () => Iterable<OnBoard>
}

/** Sorts what there is at once. */
export const makeBoardIndex = (first: readonly OnBoard[]): BoardIndex => {
  const byStage = Map.groupBy(first, ({ card }) => card.stage)
  const columns = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      makeSortedList(
        inBoardOrder,
        (byStage.get(stage) ?? []).map(({ card }) => card),
      ),
    ]),
  ) as Readonly<Record<Stage, SortedList<Card>>>
  const groups = new Map<string, Map<string, Application>>()
  const offering = new Map<string, OnBoard>()

  const groupOf = (application: Application): Map<string, Application> => {
    const key = likenessKey(application)
    const group = groups.get(key) ?? new Map<string, Application>()
    groups.set(key, group)
    return group
  }
  const know = (planned: OnBoard): void => {
    const { application, card } = planned
    groupOf(application).set(application.id, application)
    if (card.offer !== undefined) offering.set(card.id, planned)
  }
  first.forEach(know)

  return {
    add: (planned) => {
      columns[planned.card.stage].add(planned.card)
      know(planned)
    },
    remove: ({ application, card }) => {
      columns[card.stage].remove(card)
      offering.delete(card.id)
      const group = groupOf(application)
      group.delete(application.id)
      if (group.size === 0) groups.delete(likenessKey(application))
    },
    column: (stage) => columns[stage].values,
    cards: () => STAGES.flatMap((stage) => columns[stage].values),
    placeOf: (card) => {
      const { values, placeOf } = columns[card.stage]
      const place = placeOf(card)
      const [before, after] = [values[place - 1], values[place + 1]]
      return {
        at: place + 1,
        count: values.length,
        ...(before === undefined ? {} : { before: before.id }),
        ...(after === undefined ? {} : { after: after.id }),
      }
    },
    alike: (application) =>
      [...(groups.get(likenessKey(application))?.values() ?? [])].filter(
        ({ id }) => id !== application.id,
      ),
    offering: () => offering.values(),
  }
}
