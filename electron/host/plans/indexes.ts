import { makeBoardIndex, type BoardIndex, type OnBoard } from '#domain/views/boardIndex.ts'
import { makeTodayIndex, type TodayIndex } from '#domain/views/today.ts'
import { keptIndex } from './keptIndex.ts'

/** What is read of all applications at once, kept up as each is planned. */
export interface Indexes {
  readonly board: () => BoardIndex
  readonly today: () => TodayIndex
  readonly replace: (before: OnBoard | undefined, after: OnBoard | undefined) => void
  /** So many applications are about to be planned: where that is much, all is made anew when it is read. */
  readonly expect: (count: number) => void
}

/** Above this many applications planned at once, making an index anew costs less than following each. */
const FOLLOWED_ONE_BY_ONE = 64

/** Made from `all` there is when they are first read. */
export const makeIndexes = (all: () => readonly OnBoard[]): Indexes => {
  const board = keptIndex(makeBoardIndex, all)
  const today = keptIndex(makeTodayIndex, all)
  return {
    board: board.read,
    today: today.read,
    replace: (before, after) => {
      board.replace(before, after)
      today.replace(before, after)
    },
    expect: (count) => {
      if (count <= FOLLOWED_ONE_BY_ONE) return
      board.forget()
      today.forget()
    },
  }
}
