import { randomInt } from 'node:crypto'
import type { BoardMoves, CardMove } from '#domain/views/board.ts'

/** Moves told to who knows an earlier order; who lags further behind looks at the board anew. */
const MOST_MOVES = 100
/** Orders of an earlier run are never taken for those of this one. */
const FIRST_ORDERS = 2 ** 40

/** What became of the cards of the board of late, move by move. */
export interface BoardTrail {
  /** Counts up with each move. */
  readonly order: () => number
  readonly note: (move: CardMove) => void
  /** More has changed than was followed: what went before is no longer told. */
  readonly cut: () => void
  /** The moves since an order; null where they are not known. */
  readonly since: (order: number) => BoardMoves | null
}

export const makeBoardTrail = (): BoardTrail => {
  let order = randomInt(FIRST_ORDERS)
  let moves: CardMove[] = []
  return {
    order: () => order,
    note: (move) => {
      order += 1
      moves.push(move)
      if (moves.length > 2 * MOST_MOVES) moves = moves.slice(-MOST_MOVES)
    },
    cut: () => {
      order += 1
      moves = []
    },
    since: (known) => {
      const count = order - known
      if (count < 0 || count > Math.min(moves.length, MOST_MOVES)) return null
      return { order, moves: count === 0 ? [] : moves.slice(-count) }
    },
  }
}
