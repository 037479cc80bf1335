/** The kinds of file that are read as tables. */
export const WORKBOOK_FORMATS = ['csv', 'xlsx', 'ods', 'json', 'zip', 'pasted'] as const
export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number]

/**
 * A file of tables as its reader gives it, whatever its format was: what stands in which cell, and
 * nothing about what it means.
 */
export interface Workbook {
  readonly format: WorkbookFormat
  /** The name of the file, for words only. */
  readonly name: string
  readonly sheets: readonly Sheet[]
}

/** One table; a list within a JSON file or a file within an archive is a sheet too. */
export interface Sheet {
  readonly name: string
  /** Hidden in the file by whoever made it. */
  readonly hidden: boolean
  /** In the order of the file. Rows in which nothing stands are left out. */
  readonly rows: readonly SheetRow[]
  readonly remarks: readonly SheetRemark[]
}

export interface SheetRow {
  /**
   * Where the person finds it in the file, from 1: the number of the row in a sheet, in text the line
   * where the record begins; a list of JSON counts as a table with its names in line 1.
   */
  readonly line: number
  readonly hidden?: true
  /** From the first column on; empty cells at the end are left out. */
  readonly cells: readonly Cell[]
}

/**
 * One cell. Of merged cells the first of each row holds the value of all; a formula stands with its
 * result.
 */
export interface Cell {
  /** As the person sees it; a typed date or moment as in `date`. Empty where nothing stands. */
  readonly text: string
  /**
   * What was typed as a date or a moment, `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`: never asked. Left out
   * where the cell is text, however much that looks like a date.
   */
  readonly date?: string
  /** What was typed as a number, before rounding for the eye. */
  readonly number?: number
  /** Where a link of the cell leads, as it stands in the file: unchecked. */
  readonly link?: string
  /** A comment on the cell. */
  readonly remark?: string
  /** The colour the cell was filled with, `#rrggbb`. */
  readonly fill?: string
}

/** What of a sheet deserves a word, with how many rows or cells it is about. */
export interface SheetRemark {
  readonly says: SheetSaying
  readonly count: number
}

/**
 * `hidden-rows` rows hidden in the file; `merged-cells` groups of merged cells; `formulas` cells
 * that were calculated; `unreckoned` formulas without a kept result, read as empty; `macros` programs
 * in the file, not read; `filled` cells that were given a colour, which may mean something;
 * `transposed` the table lies on its side, an application in each column; `beside` a second table stands
 * to the right of the first, which alone is read.
 */
export const SHEET_SAYINGS = [
  'hidden-rows',
  'merged-cells',
  'formulas',
  'unreckoned',
  'macros',
  'filled',
  'transposed',
  'beside',
] as const
export type SheetSaying = (typeof SHEET_SAYINGS)[number]
