/** Where a cell stands: its line from 1, its column from 0. */
export interface CellPlace {
  readonly line: number
  readonly column: number
}

const PLACE = /^\$?([A-Za-z]{1,7})\$?(\d{1,8})$/u

/** Reads `C12`; null where that is no place. */
export const cellPlace = (written: string | undefined): CellPlace | null => {
  const match = PLACE.exec(written ?? '')
  if (match === null) return null
  const [, letters = '', digits = ''] = match
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64)
  return { line: Number(digits), column: column - 1 }
}

/** Reads `A2:C4`, or one place as a range of itself. */
export const cellRange = (
  written: string | undefined,
): { readonly from: CellPlace; readonly to: CellPlace } | null => {
  const [first, second] = (written ?? '').split(':')
  const from = cellPlace(first)
  const to = cellPlace(second ?? first)
  return from === null || to === null ? null : { from, to }
}
