/**
 * Longest text of a spreadsheet's cell, in UTF-16 units: Excel takes a workbook with a longer one for
 * damaged, and puts what is too long of a CSV into the row below.
 */
const CELL_MAX = 32_767

/** Most rows of a sheet, its header among them. */
export const SHEET_ROWS_MAX = 1_048_576

/** A text that a spreadsheet can hold; one that is cut ends with words that say so. */
export const fittingCell = (text: string, cut: string): string =>
  // No sign is cut in two: what is left of it is dropped.
  text.length > CELL_MAX
    ? `${text.slice(0, CELL_MAX - cut.length).replace(/[\uD800-\uDBFF]$/u, '')}${cut}`
    : text
