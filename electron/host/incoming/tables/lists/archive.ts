import type { Sheet, Workbook } from '#domain/incoming/workbook.ts'
import { FILE_BOUNDS } from '#domain/incoming/bounds.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { decodeText } from '#electron/host/incoming/format/decodeText.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import type { Zip } from '#electron/host/incoming/format/zip.ts'
import { recordsOf, sheetOf } from '#electron/host/incoming/tables/text/csv.ts'
import { readJson } from './json.ts'

/** What of an archive of LinkedIn is about applications and people, in this order. */
const LINKEDIN = [
  /^job applications.*\.csv$/iu,
  /^saved jobs.*\.csv$/iu,
  /^connections.*\.csv$/iu,
  /^invitations.*\.csv$/iu,
]
const READABLE = /\.(?:csv|tsv|json)$/iu
/** What macOS packs beside each file. */
const SHADOW = /(?:^|\/)(?:__MACOSX\/|\._)/u

const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** The files to read: those known of LinkedIn, or where there are none all that are lists. */
const chosenNames = (names: readonly string[]): readonly string[] => {
  const readable = names.filter((name) => READABLE.test(name) && !SHADOW.test(name))
  const known = LINKEDIN.flatMap((pattern) =>
    readable.filter((name) => pattern.test(baseName(name))),
  )
  return known.length > 0 ? known : readable
}

const sheetsIn = (zip: Zip, path: string, progress: Progress): readonly Sheet[] => {
  const name = baseName(path)
  const bytes = zip.read(path)
  if (bytes === null || bytes.length === 0) return []
  const text = decodeText(bytes)
  return name.toLowerCase().endsWith('.json')
    ? readJson(text, name, progress).sheets
    : [sheetOf(name.replace(READABLE, ''), recordsOf(text, false, progress))]
}

/** Reads an archive of lists, one sheet for each file. */
export const readArchive = (zip: Zip, name: string, progress: Progress): Workbook => {
  const names = chosenNames(zip.names)
  const sheets = names
    .flatMap((path) => sheetsIn(zip, path, progress))
    .filter(({ rows }) => rows.length > 0)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  if (rows > FILE_BOUNDS.rows) throw new CannotRead('file-too-many-rows')
  return { format: 'zip', name, sheets }
}
