import type { Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { type FoundSort, sortOf } from '#electron/host/incoming/sort/sortOf.ts'
import { readArchive } from '#electron/host/incoming/tables/lists/archive.ts'
import { readJson } from '#electron/host/incoming/tables/lists/json.ts'
import { readOds } from '#electron/host/incoming/tables/ods/ods.ts'
import { readCsv } from '#electron/host/incoming/tables/text/csv.ts'
import { readXlsx } from '#electron/host/incoming/tables/xlsx/xlsx.ts'
import type { HandedFile } from './question.ts'

/** A mail, an invitation or cards of people: read once it is known for whom. */
export interface LetterFile {
  readonly sort: 'letter'
  readonly as: LetterSort
  readonly file: HandedFile
}

/** A whole logbook, unpacked once it is asked for. */
export interface LogbookBytes {
  readonly sort: 'logbook'
  readonly name: string
  readonly bytes: HandedFile['bytes']
  /** It opens with a phrase. */
  readonly sealed: boolean
}

/** A file as it was read, by its sort. */
export type FileRead =
  { readonly sort: 'table'; readonly workbook: Workbook } | LetterFile | LogbookBytes

const LETTERS = ['ics', 'eml', 'vcf', 'mail'] as const satisfies readonly FoundSort['sort'][]
export type LetterSort = (typeof LETTERS)[number]

const letterSort = (sort: FoundSort['sort']): LetterSort | undefined =>
  LETTERS.find((letter) => letter === sort)

const workbookOf = (
  found: FoundSort,
  { name, pasted }: Pick<HandedFile, 'name' | 'pasted'>,
  progress: Progress,
): Workbook => {
  switch (found.sort) {
    case 'csv':
      return readCsv(found.text, { name, pasted }, progress)
    case 'json':
      return readJson(found.text, name, progress)
    case 'xlsx':
      return readXlsx(found.zip, name, progress)
    case 'ods':
      return readOds(found.zip, name, progress)
    case 'zip':
      return readArchive(found.zip, name, progress)
    case 'ics':
    case 'eml':
    case 'vcf':
    case 'mail':
    case 'logbook':
      throw new CannotRead('file-unknown')
  }
}

/** Reads a file as what its content shows it to be; throws why where it cannot be read. */
export const readFile = (file: HandedFile, progress: Progress): FileRead => {
  const { bytes, name, pasted } = file
  progress.step(0)
  const found = sortOf(bytes, name, pasted)
  if (found.sort === 'logbook') return { sort: 'logbook', name, bytes, sealed: found.sealed }
  const as = letterSort(found.sort)
  if (as !== undefined) return { sort: 'letter', as, file }
  const workbook = workbookOf(found, { name, pasted }, progress)
  if (workbook.sheets.every(({ rows }) => rows.length === 0)) throw new CannotRead('file-no-table')
  progress.step(1)
  return { sort: 'table', workbook }
}
