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
  readonly take: (piece: Piece, so: { readonly head: OutgoingRows; readonly done: number }) => void
}

const letAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Fetches every row of a choice, piece by piece; null where it was no longer wanted. */
export const allRows = async (
  { choice, lives }: ReportChoice,
  { isWanted, take }: Taking,
): Promise<Outcome<OutgoingRows | null>> => {
  let head: OutgoingRows | null = null
  for (let offset = 0, total = 1; offset < total; offset += OUTGOING_ROWS_AT_ONCE) {
    const page = { choice, as: 'shown', offset, limit: OUTGOING_ROWS_AT_ONCE, lives } as const
    const answer = await bridge.calls.outgoingRows(page)
    if (!isWanted()) return accepted(null)
    if (!answer.ok) return answer
    head ??= answer.value
    total = answer.value.total
    const { rows, lives: under } = answer.value
    for (let from = 0; from < rows.length; from += PIECE_ROWS) {
      const until = from + PIECE_ROWS
      const piece = {
        rows: rows.slice(from, until),
        ...(under === undefined ? {} : { lives: under.slice(from, until) }),
      }
      take(piece, { head, done: (offset + from) / total })
      await letAnswer()
      if (!isWanted()) return accepted(null)
    }
  }
  return accepted(head)
}
