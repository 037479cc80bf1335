import Papa from 'papaparse'
import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'

/** One record of a text: where it begins, and its fields. */
export interface TextRecord {
  /** From 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** A text cut into records, and where its quotes did not come out. */
export interface CutText {
  readonly records: readonly TextRecord[]
  /** The line of a quote that is open at the end. */
  readonly unclosed: number | null
  /** Records within which a quote was closed and went on. */
  readonly doubtful: readonly TextRecord[]
}

/** What never stands in a text: with it for a quote, quotes are signs like others. */
const NO_QUOTE = '\u0000'
/** Records between two signs of life. */
const SOME = 200

const count = (text: string, sign: string, from: number, to: number): number => {
  let found = 0
  for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1))
    found += 1
  return found
}

const checkFields = (fields: readonly string[], line: number): void => {
  if (fields.length > FILE_BOUNDS.columns) throw new CannotRead('file-too-many-columns', line)
  if (fields.some(({ length }) => length > FILE_BOUNDS.cellLength))
    throw new CannotRead('file-cell-too-long', line)
}

/** How a text is cut. */
export interface Cutting {
  readonly separator: string
  /** Quotes hold fields together; without, they are signs like others. */
  readonly quotes: boolean
  /** The line the text begins with. */
  readonly firstLine: number
}

interface Step {
  readonly data: readonly string[][]
  readonly errors: readonly { readonly code: string; readonly index?: number }[]
}

/** Cuts a text whose lines end in `\n` into its records; those in which nothing stands are left out. */
export const cutText = (
  text: string,
  { separator, quotes, firstLine }: Cutting,
  progress: Progress,
): CutText => {
  const records: TextRecord[] = []
  const doubtful: TextRecord[] = []
  let unclosed: number | null = null
  let line = firstLine
  let from = 0
  let steps = 0
  const step = ({ data, errors }: Step): void => {
    const fields = data[0] ?? []
    const to = parser.getCharIndex()
    const missing = errors.find(({ code }) => code === 'MissingQuotes')
    if (missing !== undefined) unclosed = line + count(text, '\n', from, missing.index ?? from)
    checkFields(fields, line)
    if (fields.some((field) => field.trim() !== '')) {
      const record = { line, fields }
      records.push(record)
      if (errors.length > 0) doubtful.push(record)
      if (records.length > FILE_BOUNDS.rows) throw new CannotRead('file-too-many-rows')
    }
    line += count(text, '\n', from, to)
    from = to
    steps += 1
    if (steps % SOME === 0) progress.step(to / text.length, records.length)
  }
  const parser = new Papa.Parser({
    delimiter: separator,
    newline: '\n',
    quoteChar: quotes ? '"' : NO_QUOTE,
    step,
  } as unknown as Papa.ParseConfig) as Papa.Parser & { getCharIndex: () => number }
  parser.parse(text, 0, false)
  return { records, unclosed, doubtful }
}
