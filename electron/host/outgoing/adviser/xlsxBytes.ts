import { writeXlsxStream } from 'hucre/xlsx'
import { fittingCell } from '#domain/csv/fittingCell.ts'
import type { AdviserTable } from '#domain/outgoing/adviser/adviserTable.ts'
import type { CellKind } from '#domain/outgoing/adviser/column.ts'
import type { Pace } from '#electron/host/machine/pace.ts'

/** The first day that a workbook counts from; what lies before stays a text. */
const FIRST_DAY = '1900-03-01'
const MINUTES = 1440

/** A workbook cannot hold them: LibreOffice ends its reading of a sheet where one stands. */
const UNWRITABLE = /[\uFFFE\uFFFF]/gu
/** Read as the sign of that number, where it is typed as it stands. */
const LIKE_A_SIGN = /_(?=x[\dA-Fa-f]{4}_)/gu

/** A text as a workbook holds it, no longer than one may. */
const heldText = (text: string, cut: string): string =>
  fittingCell(text.toWellFormed().replace(UNWRITABLE, ''), cut).replace(LIKE_A_SIGN, '_x005F_')

/**
 * A cell by its type: a day and a time of day are numbers with a format, all else is text, never a
 * formula; `cut` ends one that is longer than a cell may be.
 */
export const typedCell = (
  cell: string,
  kind: CellKind,
  cut: string,
): Date | number | string | null => {
  if (cell === '') return null
  if (kind === 'date' && cell >= FIRST_DAY) return new Date(`${cell}T00:00:00Z`)
  if (kind === 'time') return (Number(cell.slice(0, 2)) * 60 + Number(cell.slice(3, 5))) / MINUTES
  return heldText(cell, cut)
}

const FORMATS: Readonly<Record<CellKind, { readonly width: number; readonly numFmt?: string }>> = {
  date: { width: 12, numFmt: 'yyyy-mm-dd' },
  time: { width: 8, numFmt: 'hh:mm' },
  text: { width: 24 },
  box: { width: 10 },
}

/** A workbook of one sheet, its header held in sight; null where it was stopped. */
export const xlsxBytes = async (
  table: AdviserTable,
  {
    headers,
    sheet,
    cut,
  }: { readonly headers: readonly string[]; readonly sheet: string; readonly cut: string },
  pace: Pace,
): Promise<Uint8Array | null> => {
  const { columns, total } = table
  const rows = async function* () {
    for (let at = 0; at < total; at += 1) {
      if (!(await pace.at(at, total))) return
      yield table.row(at).map((cell, place) => typedCell(cell, columns[place]?.kind ?? 'text', cut))
    }
  }
  const chunks: Uint8Array[] = []
  const stream = writeXlsxStream(rows(), {
    name: sheet,
    columns: columns.map(({ kind }, at) => ({ header: headers[at] ?? '', ...FORMATS[kind] })),
    freezePane: { rows: 1 },
  })
  for await (const chunk of stream) chunks.push(chunk)
  return pace.stopped() ? null : new Uint8Array(Buffer.concat(chunks))
}
