import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import { boardPartsOf, type SortedCards } from '#domain/views/boardParts.ts'
import { emptyColumns, NO_CARDS } from '#domain/views/boardColumns.ts'
import type { Card } from '#domain/views/card.ts'
import { PASSES } from '#domain/views/cardFilter.ts'
import { isLongSilent } from '#domain/views/cardSending.ts'
import { finderOf, makeReady } from '#domain/views/search.ts'
import { STAGES } from '#domain/vocabulary.ts'
import type { Narrow } from '#contract/board.ts'
import { MOST_AT_ONCE, type Handlers } from '#contract/calls.ts'
import type { Scheduler } from '#electron/host/machine/scheduler.ts'
import { SLICE } from '#electron/host/plans/passTime.ts'
import type { WorkingLogbook } from '#electron/host/writing/workingLogbook.ts'

/** The calls that read the board and lists of its cards. */
export type BoardCalls = Pick<
  Handlers,
  'board' | 'boardSince' | 'readySearch' | 'search' | 'cardsAt' | 'longSilent'
>

/** The sorted cards, and those the board is narrowed to: kept while nothing changes and one goes on asking. */
const sortedCards = (working: WorkingLogbook) => {
  let last: { readonly key: string; readonly sorted: SortedCards } | null = null
  const perStage = (of: (cards: readonly Card[]) => readonly Card[]): SortedCards => {
    const index = working.plans().board()
    return Object.fromEntries(
      STAGES.map((stage) => [stage, of(index.column(stage))]),
    ) as unknown as SortedCards
  }
  const finds = (text: string): ((card: Card) => boolean) => {
    const isFound = finderOf(text)
    return ({ id }) => {
      const planned = working.plans().of(id)
      return planned !== undefined && isFound(planned.application)
    }
  }
  const narrowed = (narrow: Narrow): SortedCards => {
    const key = JSON.stringify([working.order(), narrow])
    if (last?.key === key) return last.sorted
    const passes = PASSES[narrow.filter]
    const isFound = finds(narrow.text)
    const sorted = perStage((cards) => cards.filter((card) => passes(card) && isFound(card)))
    last = { key, sorted }
    return sorted
  }
  return {
    of: (narrow: Narrow | undefined): SortedCards =>
      narrow === undefined ? perStage((cards) => cards) : narrowed(narrow),
    finds,
  }
}

/** Answers from an open logbook. */
export const boardCalls = (
  working: WorkingLogbook,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): BoardCalls => {
  const { of: sortedOf, finds } = sortedCards(working)
  return {
    board: ({ narrow, ...asked }) => ({
      order: working.order(),
      ...boardPartsOf(sortedOf(narrow), asked, (id) => working.plans().of(id)?.card),
    }),
    boardSince: ({ order }) => working.movesSince(order),
    readySearch: async () => {
      const applications = [...working.logbook().applications.values()]
      for (let at = 0; at < applications.length; at += SLICE) {
        applications.slice(at, at + SLICE).forEach(makeReady)
        await yieldToCalls()
      }
      return null
    },
    search: ({ text, dueOnly, stages, from, most }) => {
      const isFound = finds(text)
      const found = working
        .plans()
        .board()
        .cards()
        .filter(
          (card) =>
            (stages === undefined || stages.includes(card.stage)) &&
            (dueOnly !== true || PASSES.due(card)) &&
            isFound(card),
        )
      return { total: found.length, cards: found.slice(from, from + most) }
    },
    cardsAt: ({ company, typed }) => {
      const key = companyKey(company)
      const begins = fold(company)
      return working
        .plans()
        .board()
        .cards()
        .filter(
          (card) =>
            companyKey(card.company) === key ||
            (typed === true && fold(card.company).startsWith(begins)),
        )
        .slice(0, MOST_AT_ONCE)
    },
    longSilent: ({ narrow }) => {
      const { now } = working.time()
      // The latest come first: the oldest stand at the end.
      const silent = sortedOf(narrow).sent.filter(({ sending }) => isLongSilent(sending, now))
      return { count: silent.length, oldest: silent.slice(-MOST_AT_ONCE).map(({ id }) => id) }
    },
  }
}

/** Answers while no logbook is open. */
export const absentBoardCalls = (): BoardCalls => ({
  board: ({ narrow: _, ...asked }) => ({
    order: 0,
    ...boardPartsOf(emptyColumns(NO_CARDS) as SortedCards, asked, () => undefined),
  }),
  boardSince: () => null,
  readySearch: () => null,
  search: () => ({ total: 0, cards: [] }),
  cardsAt: () => [],
  longSilent: () => ({ count: 0, oldest: [] }),
})
