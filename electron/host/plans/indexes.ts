import type { Zone } from '#domain/calendar/zone.ts'
import { makeAheadIndex, type AheadIndex } from '#domain/views/ahead/aheadIndex.ts'
import { makeBoardIndex, type BoardIndex, type OnBoard } from '#domain/views/boardIndex.ts'
import { makeTodayIndex, type TodayIndex } from '#domain/views/today.ts'
import { same } from '#domain/same.ts'
import type { BoardTrail } from './boardTrail.ts'
import { keptIndex } from './keptIndex.ts'

/** What is read of all applications at once, kept up as each is planned. */
export interface Indexes {
  readonly board: () => BoardIndex
  readonly today: () => TodayIndex
  readonly ahead: () => AheadIndex
  readonly replace: (before: OnBoard | undefined, after: OnBoard | undefined) => void
  /** So many applications are about to be planned: where that is much, all is made anew when it is read. */
  readonly expect: (count: number) => void
}

/** Above this many applications planned at once, making an index anew costs less than following each. */
const FOLLOWED_ONE_BY_ONE = 64

/** Where a card stands in its stage. */
const atOf = (index: BoardIndex, { card }: OnBoard) => ({
  stage: card.stage,
  at: index.placeOf(card).at - 1,
})

/**
 * Made from `all` there is when they are first read; the days are those of `zone`. What becomes of the
 * places on the board is noted on `trail`.
 */
export const makeIndexes = (
  all: () => readonly OnBoard[],
  zone: Zone,
  trail: BoardTrail,
): Indexes => {
  const board = keptIndex(makeBoardIndex, all)
  const today = keptIndex((first: readonly OnBoard[]) => makeTodayIndex(first, zone), all)
  const ahead = keptIndex((first: readonly OnBoard[]) => makeAheadIndex(first, zone), all)
  const followBoard = (before: OnBoard | undefined, after: OnBoard | undefined): void => {
    const index = board.made()
    if (index === null) {
      trail.cut()
      return
    }
    const from = before === undefined ? undefined : atOf(index, before)
    board.replace(before, after)
    // It counts even where it looks the same: what it is found by may be another.
    if (same(before?.card, after?.card)) trail.note({})
    else
      trail.note({
        ...(from === undefined ? {} : { from }),
        ...(after === undefined ? {} : { to: { card: after.card, at: atOf(index, after).at } }),
      })
  }
  return {
    board: board.read,
    today: today.read,
    ahead: ahead.read,
    replace: (before, after) => {
      followBoard(before, after)
      today.replace(before, after)
      ahead.replace(before, after)
    },
    expect: (count) => {
      if (count <= FOLLOWED_ONE_BY_ONE) return
      board.forget()
      trail.cut()
      today.forget()
      ahead.forget()
    },
  }
}
