import { OUTGOING_ROWS_AT_ONCE, type OutgoingRows } from '#contract/outgoing.ts'
import type { AdviserChoice } from '#domain/outgoing/adviser/choice.ts'
import { accepted, type Outcome } from '#domain/outcome.ts'
import { bridge } from '#window/host/bridge.ts'

/** Rows given at once: between two pieces the window answers. */
const PIECE_ROWS = 500

/** What is done with rows as they come. */
export interface Taking {
  readonly isWanted: () => boolean
  readonly take: (
    piece: OutgoingRows['rows'],
    so: { readonly head: OutgoingRows; readonly done: number },
  ) => void
}

const letAnswer = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Fetches every row of a choice, piece by piece; null where it was no longer wanted. */
export const allRows = async (
  choice: AdviserChoice,
  { isWanted, take }: Taking,
): Promise<Outcome<OutgoingRows | null>> => {
  let head: OutgoingRows | null = null
  for (let offset = 0, total = 1; offset < total; offset += OUTGOING_ROWS_AT_ONCE) {
    const page = { choice, as: 'shown', offset, limit: OUTGOING_ROWS_AT_ONCE } as const
    const answer = await bridge.calls.outgoingRows(page)
    if (!isWanted()) return accepted(null)
    if (!answer.ok) return answer
    head ??= answer.value
    total = answer.value.total
    const { rows } = answer.value
    for (let from = 0; from < rows.length; from += PIECE_ROWS) {
      take(rows.slice(from, from + PIECE_ROWS), { head, done: (offset + from) / total })
      await letAnswer()
      if (!isWanted()) return accepted(null)
    }
  }
  return accepted(head)
}
