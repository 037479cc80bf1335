import type { Cell, Sheet, Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { cutText, type CutText, type Cutting, type TextRecord } from './records.ts'
import { bestCut, usualFields } from './separator.ts'

/** Empty cells are one and the same: a sheet of separators costs little. */
const EMPTY: Cell = { text: '' }

const cellsOf = (fields: readonly string[]): Cell[] => {
  const last = fields.findLastIndex((field) => field.trim() !== '')
  return fields.slice(0, last + 1).map((field) => (field === '' ? EMPTY : { text: field }))
}

/** The sheet of a text cut into records. */
export const sheetOf = (name: string, records: readonly TextRecord[]): Sheet => ({
  name,
  hidden: false,
  rows: records.map(({ line, fields }) => ({ line, cells: cellsOf(fields) })),
  remarks: [],
})

const ANNOUNCED = /^sep=(.)\n/u

/** Where the records begin, and what separates them: announced in a first line, or found. */
const cuttingOf = (text: string): { readonly body: string; readonly cutting: Cutting } => {
  const announced = ANNOUNCED.exec(text)
  const body = announced === null ? text : text.slice(announced[0].length)
  return {
    body,
    cutting: {
      separator: announced?.[1] ?? bestCut(body).separator,
      quotes: true,
      firstLine: announced === null ? 1 : 2,
    },
  }
}

/** A quote that was closed and went on took in what was never meant: another field, another line. */
const isTornOpen = ({ records, doubtful }: CutText): TextRecord | undefined => {
  if (doubtful.length === 0) return undefined
  const usual = usualFields(records.map(({ fields }) => fields))
  return doubtful.find(
    ({ fields }) => fields.length !== usual || fields.some((field) => field.includes('\n')),
  )
}

const unwrapped = (field: string): string =>
  field.length > 1 && field.startsWith('"') && field.endsWith('"')
    ? field.slice(1, -1).replaceAll('""', '"')
    : field

/**
 * The text with its quotes as signs like others, as some programs write and most copy; null where
 * its records are then not cut evenly.
 */
const cutLiterally = (body: string, cutting: Cutting, progress: Progress): CutText | null => {
  const cut = cutText(body, { ...cutting, quotes: false }, progress)
  const usual = usualFields(cut.records.map(({ fields }) => fields))
  if (usual < 2 || cut.records.some(({ fields }) => fields.length !== usual)) return null
  const records = cut.records.map(({ line, fields }) => ({ line, fields: fields.map(unwrapped) }))
  return { ...cut, records }
}

/**
 * Cuts a text into records. A quote that is never closed is refused with its line, as nobody can
 * tell what it was to hold; where quotes are mere signs they are read so.
 */
export const recordsOf = (
  text: string,
  pasted: boolean,
  progress: Progress,
): readonly TextRecord[] => {
  const { body, cutting } = cuttingOf(text.replace(/\r\n?/gu, '\n'))
  const cut = cutText(body, cutting, progress)
  const torn = cut.unclosed ?? isTornOpen(cut)?.line
  if (torn === undefined) return cut.records
  const literal = pasted || cut.unclosed === null ? cutLiterally(body, cutting, progress) : null
  if (literal === null) throw new CannotRead('file-unclosed-quote', torn)
  return literal.records
}

/** Reads text with separators; `text` is what the bytes say, without a mark of their order. */
export const readCsv = (
  text: string,
  { name, pasted }: { readonly name: string; readonly pasted: boolean },
  progress: Progress,
): Workbook => {
  const sheet = sheetOf(name, recordsOf(text, pasted, progress))
  if (sheet.rows.length === 0) throw new CannotRead('file-empty')
  return { format: pasted ? 'pasted' : 'csv', name, sheets: [sheet] }
}
