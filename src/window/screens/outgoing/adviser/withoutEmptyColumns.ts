import type { OutgoingRows } from '#contract/outgoing.ts'
import type { Piece } from '#window/screens/outgoing/adviser/allRows.ts'

interface Report {
  readonly head: OutgoingRows
  readonly pieces: readonly Piece[]
}

/** A report without the columns in which no row says anything: on paper they only make the others narrow. */
export const withoutEmptyColumns = (report: Report): Report => {
  const { columns } = report.head
  const isSaid = columns.map((_, at) =>
    report.pieces.some(({ rows }) => rows.some((row) => (row[at] ?? '') !== '')),
  )
  if (!isSaid.includes(true) || !isSaid.includes(false)) return report
  const said = <Each>(all: readonly Each[]): Each[] => all.filter((_, at) => isSaid[at])
  return {
    head: { ...report.head, columns: said(columns) },
    pieces: report.pieces.map((piece) => ({ ...piece, rows: piece.rows.map(said) })),
  }
}
