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
  /** The first row, and how many at most. */
  readonly from: number
  readonly most: number
  readonly take: (piece: Piece, so: { readonly head: OutgoingRows; readonly done: number }) => void
}

const letAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Fetches the rows of a choice, piece by piece; null where it was no longer wanted. */
export const allRows = async (
  { choice, lives }: ReportChoice,
  { isWanted, take, from, most }: Taking,
): Promise<Outcome<OutgoingRows | null>> => {
  let head: OutgoingRows | null = null
  for (let offset = from, end = from + 1; offset < end; offset += OUTGOING_ROWS_AT_ONCE) {
    const limit = Math.min(OUTGOING_ROWS_AT_ONCE, from + most - offset)
    const page = { choice, as: 'shown', offset, limit, lives } as const
    const answer = await bridge.calls.outgoingRows(page)
    if (!isWanted()) return accepted(null)
    if (!answer.ok) return answer
    head ??= answer.value
    end = Math.min(answer.value.total, from + most)
    const { rows, lives: under } = answer.value
    for (let at = 0; at < rows.length; at += PIECE_ROWS) {
      const until = at + PIECE_ROWS
      const piece = {
        rows: rows.slice(at, until),
        ...(under === undefined ? {} : { lives: under.slice(at, until) }),
      }
      take(piece, { head, done: (offset + at) / answer.value.total })
      await letAnswer()
      if (!isWanted()) return accepted(null)
    }
  }
  return accepted(head)
}
