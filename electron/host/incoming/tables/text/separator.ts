import Papa from 'papaparse'

const SEPARATORS = [';', ',', '\t', '|'] as const
export type Separator = (typeof SEPARATORS)[number]

/** So many records of the beginning show what separates them. */
const LOOKED_AT = 60
/** What is looked at for them, in UTF-16 units. */
const BEGINNING = 200_000

/** How well a separator cuts records into equally many fields. */
export interface Cut {
  readonly separator: Separator
  /** The share of records that have as many fields as most have, 0 where those have only one. */
  readonly even: number
  /** How many fields most have. */
  readonly fields: number
  readonly records: number
}

const usual = (counts: readonly number[]): number => {
  const often = new Map<number, number>()
  for (const count of counts) often.set(count, (often.get(count) ?? 0) + 1)
  const most = [...often].toSorted(([a, m], [b, n]) => n - m || b - a)
  return most[0]?.[0] ?? 0
}

/** How many fields most rows have; of two numbers as frequent the larger. */
export const usualFields = (rows: readonly (readonly string[])[]): number =>
  usual(rows.filter((row) => row.some((cell) => cell.trim() !== '')).map(({ length }) => length))

/** A line that speaks of the file shows nothing of how its records are cut. */
const isComment = (row: readonly string[]): boolean =>
  row.length === 1 && /^\s*#/u.test(row[0] ?? '')

const cutBy = (text: string, separator: Separator): Cut => {
  const { data } = new Papa.Parser({
    delimiter: separator,
    newline: '\n',
    preview: LOOKED_AT,
  }).parse(text, 0, false) as { data: string[][] }
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== '') && !isComment(row))
  const fields = usualFields(rows)
  const alike = rows.filter(({ length }) => length === fields).length
  const even = fields > 1 ? alike / rows.length : 0
  return { separator, even, fields, records: rows.length }
}

/** A few more fields tell little beside records that are cut unevenly. */
const worth = ({ even, fields }: Cut): number => (even === 0 ? 0 : even + Math.min(fields, 10) / 50)

/** How the best separator cuts a text whose lines end in `\n`. */
export const bestCut = (text: string): Cut => {
  const beginning = text.slice(0, BEGINNING)
  const cuts = SEPARATORS.map((separator) => cutBy(beginning, separator))
  return cuts.reduce((best, cut) => (worth(cut) > worth(best) ? cut : best))
}
