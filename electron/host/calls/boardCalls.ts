import { companyKey } from '#domain/companyName.ts'
import { fold } from '#domain/fold.ts'
import { boardPartsOf, type SortedCards } from '#domain/views/boardParts.ts'
import { emptyColumns, NO_CARDS } from '#domain/views/boardColumns.ts'
import type { Card } from '#domain/views/card.ts'
import { PASSES } from '#domain/views/cardFilter.ts'
import { isLongSilent } from '#domain/views/cardSending.ts'
import { matcherOf, type Searched } from '#domain/match.ts'
import { searchedTextOf } from '#domain/views/search.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
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

/** The cards of each stage in reading order beside what each is searched through. */
type Searchable = Readonly<
  Record<Stage, readonly { readonly card: Card; readonly text: Searched }[]>
>
type Finds = (card: Card, text: Searched) => boolean

const findsOf = ({ text, filter }: Narrow): Finds => {
  const passes = PASSES[filter]
  const isMatch = matcherOf(text)
  return filter === 'all'
    ? (_, searched) => isMatch(searched)
    : (card, searched) => passes(card) && isMatch(searched)
}

/** The sorted cards, and those the board is narrowed to: kept while nothing changes and one goes on asking. */
const sortedCards = (working: WorkingLogbook) => {
  let searchable: { readonly order: number; readonly columns: Searchable } | null = null
  let last: { readonly key: string; readonly sorted: SortedCards } | null = null
  const perStage = <Value>(of: (stage: Stage) => Value): Readonly<Record<Stage, Value>> =>
    Object.fromEntries(STAGES.map((stage) => [stage, of(stage)])) as Readonly<Record<Stage, Value>>

  const columns = (): SortedCards => perStage(working.plans().board().column)
  const made = (): Searchable =>
    perStage((stage) =>
      working
        .plans()
        .board()
        .column(stage)
        .flatMap((card) => {
          const planned = working.plans().of(card.id)
          return planned === undefined ? [] : { card, text: searchedTextOf(planned.application) }
        }),
    )
  /** Letter after letter is looked for in one row of texts, without asking where each belongs. */
  const current = (): Searchable => {
    const order = working.order()
    if (searchable?.order !== order) searchable = { order, columns: made() }
    return searchable.columns
  }
  const found = (finds: Finds): SortedCards => {
    const all = current()
    return perStage((stage) => {
      const cards: Card[] = []
      for (const { card, text } of all[stage]) if (finds(card, text)) cards.push(card)
      return cards
    })
  }
  const narrowed = (narrow: Narrow): SortedCards => {
    if (narrow.text.trim() === '') {
      const all = columns()
      return perStage((stage) => all[stage].filter(PASSES[narrow.filter]))
    }
    const key = JSON.stringify([working.order(), narrow])
    if (last?.key !== key) last = { key, sorted: found(findsOf(narrow)) }
    return last.sorted
  }
  return {
    of: (narrow: Narrow | undefined): SortedCards =>
      narrow === undefined ? columns() : narrowed(narrow),
    ready: current,
  }
}

/** How the companies of the cards are compared, made once for each. */
const makeNames = () => {
  const known = new WeakMap<Card, { readonly key: string; readonly folded: string }>()
  return (card: Card) => {
    const name = known.get(card) ?? { key: companyKey(card.company), folded: fold(card.company) }
    known.set(card, name)
    return name
  }
}

/** Answers from an open logbook. */
export const boardCalls = (
  working: WorkingLogbook,
  { yieldToCalls }: Pick<Scheduler, 'yieldToCalls'>,
): BoardCalls => {
  const { of: sortedOf, ready } = sortedCards(working)
  const nameOf = makeNames()
  return {
    board: ({ narrow, ...asked }) => ({
      order: working.order(),
      ...boardPartsOf(sortedOf(narrow), asked, (id) => working.plans().of(id)?.card),
    }),
    boardSince: ({ order }) => working.movesSince(order),
    readySearch: async () => {
      const applications = [...working.logbook().applications.values()]
      for (let at = 0; at < applications.length; at += SLICE) {
        applications.slice(at, at + SLICE).forEach(searchedTextOf)
        await yieldToCalls()
      }
      ready()
      return null
    },
    search: ({ text, dueOnly, stages, from, most }) => {
      const sorted = sortedOf({ text, filter: dueOnly === true ? 'due' : 'all' })
      const found = STAGES.filter((stage) => stages?.includes(stage) ?? true).flatMap(
        (stage) => sorted[stage],
      )
      return { total: found.length, cards: found.slice(from, from + most) }
    },
    cardsAt: ({ company, typed }) => {
      const key = companyKey(company)
      const begins = fold(company)
      const isThere = (card: Card): boolean => {
        const name = nameOf(card)
        return name.key === key || (typed === true && name.folded.startsWith(begins))
      }
      const there = working.plans().board().cards().filter(isThere)
      return there.slice(0, MOST_AT_ONCE)
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
  board: (asked) => ({
    order: 0,
    ...boardPartsOf(emptyColumns(NO_CARDS) as SortedCards, asked, () => undefined),
  }),
  boardSince: () => null,
  readySearch: () => null,
  search: () => ({ total: 0, cards: [] }),
  cardsAt: () => [],
  longSilent: () => ({ count: 0, oldest: [] }),
})
