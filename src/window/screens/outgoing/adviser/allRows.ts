import { OUTGOING_ROWS_AT_ONCE, type OutgoingRows } from '#contract/outgoing.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'

/** Rows given at once: between two pieces the window answers. */
const PIECE_ROWS = 500

/** Rows, each with its life where the lives were asked for. */
export type Piece = Pick<OutgoingRows, 'rows' | 'lives'>

/** What a report is made of. */
export interface ReportChoice {
  readonly choice: AdviserChoice
  /** With the life of each application under its row. */
  readonly lives: boolean
}

/** What is done with rows as they come. */
export interface Taking {
  readonly isWanted: () => boolean
  /** The first row, how many at most, and how many signs of text at most; one row at least. */
  readonly from: number
  readonly most: number
  readonly room: number
  readonly take: (piece: Piece, so: { readonly head: OutgoingRows; readonly done: number }) => void
}

const letAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Rows that were given, all of one report. */
export interface Given {
  readonly head: OutgoingRows
  /** The first row that was not. */
  readonly next: number
}

const signsOf = ({ rows, lives }: OutgoingRows, at: number): number =>
  (rows[at] ?? []).reduce((sum, cell) => sum + cell.length, 0) + (lives?.[at]?.said.length ?? 0)

/** How many of these rows there is room for, and the room that is left then. */
const fitting = (page: OutgoingRows, room: number, isFirst: boolean) => {
  let [rows, left] = [0, room]
  for (; rows < page.rows.length; rows += 1) {
    const signs = signsOf(page, rows)
    if (signs > left && !(isFirst && rows === 0)) break
    left -= signs
  }
  return { rows, left }
}

/** Fetches the rows of a choice, piece by piece; null where it was no longer wanted. */
export const allRows = async (
  { choice, lives }: ReportChoice,
  { isWanted, take, from, most, room }: Taking,
): Promise<Outcome<Given | null>> => {
  let head: OutgoingRows | null = null
  for (let [next, left] = [from, room]; ;) {
    const limit = Math.min(OUTGOING_ROWS_AT_ONCE, from + most - next)
    const page = { choice, as: 'shown', offset: next, limit, lives } as const
    const answer = await bridge.calls.outgoingRows(page)
    if (!isWanted()) return accepted(null)
    if (!answer.ok) return answer
    head ??= answer.value
    const { rows, lives: under, total } = answer.value
    const fits = fitting(answer.value, left, next === from)
    for (let at = 0; at < fits.rows; at += PIECE_ROWS) {
      const until = Math.min(at + PIECE_ROWS, fits.rows)
      const piece = {
        rows: rows.slice(at, until),
        ...(under === undefined ? {} : { lives: under.slice(at, until) }),
      }
      take(piece, { head, done: (next + at) / total })
      await letAnswer()
      if (!isWanted()) return accepted(null)
    }
    next += fits.rows
    left = fits.left
    const isFull = fits.rows < rows.length || next >= Math.min(total, from + most)
    if (isFull || rows.length === 0) return accepted({ head, next })
  }
}
