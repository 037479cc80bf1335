import type { Zone } from '#domain/calendar/zone.ts'
import { makeAheadIndex, type AheadIndex } from '#domain/views/ahead/aheadIndex.ts'
import { makeBoardIndex, type BoardIndex, type OnBoard } from '#domain/views/boardIndex.ts'
import { makeTodayIndex, type TodayIndex } from '#domain/views/today.ts'
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

/** Made from `all` there is when they are first read; the days are those of `zone`. */
export const makeIndexes = (all: () => readonly OnBoard[], zone: Zone): Indexes => {
  const board = keptIndex(makeBoardIndex, all)
  const today = keptIndex(makeTodayIndex, all)
  const ahead = keptIndex((first: readonly OnBoard[]) => makeAheadIndex(first, zone), all)
  return {
    board: board.read,
    today: today.read,
    ahead: ahead.read,
    replace: (before, after) => {
      board.replace(before, after)
      today.replace(before, after)
      ahead.replace(before, after)
    },
    expect: (count) => {
      if (count <= FOLLOWED_ONE_BY_ONE) return
      board.forget()
      today.forget()
      ahead.forget()
    },
  }
}
