import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type Zippable } from 'fflate'
import { accepted, type Outcome } from '#domain/outcome.ts'
import type { Cell, Sheet, Workbook } from '#domain/incoming/workbook.ts'
import { CannotRead } from '#electron/host/incoming/format/cannotRead.ts'
import { NO_PROGRESS } from '#electron/host/incoming/format/progress.ts'
import { readFile } from '#electron/host/incoming/reading/readFile.ts'

const FOLDER = join(import.meta.dirname, '../fixtures/incoming/files')

/** A file as somebody's program wrote it. */
export const fixtureBytes = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(FOLDER, name)))

export const bytesOf = (content: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)

/** Reads a file in this thread: its tables, or why it cannot be read. A bug is thrown. */
export const readBytes = (
  content: string | Uint8Array,
  name = 'file.csv',
  pasted = false,
): Outcome<Workbook> => {
  try {
    const read = readFile({ bytes: bytesOf(content), name, pasted }, NO_PROGRESS)
    if (read.sort !== 'table') throw new Error(`That is no table but a ${read.sort}.`)
    return accepted(read.workbook)
  } catch (error) {
    if (error instanceof CannotRead) return error.refusal
    throw error
  }
}

/** The sheets of a file that can be read. */
export const sheetsOf = (
  content: string | Uint8Array,
  name?: string,
  pasted?: boolean,
): readonly Sheet[] => {
  const read = readBytes(content, name, pasted)
  if (!read.ok) throw new Error(`${read.reason} ${read.field ?? ''}`)
  return read.value.sheets
}

/** What is seen in the cells of a sheet, row by row. */
export const textsOf = (sheet: Sheet | undefined): readonly (readonly string[])[] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text))

export const cellAt = (sheet: Sheet | undefined, line: number, column: number): Cell | undefined =>
  sheet?.rows.find((row) => row.line === line)?.cells[column]

/** A packed file made by another program than the one that reads it. */
export const zipOf = (contents: Readonly<Record<string, string | Uint8Array>>): Uint8Array => {
  const packed: Zippable = {}
  for (const [name, content] of Object.entries(contents)) packed[name] = bytesOf(content)
  return zipSync(packed)
}

/** The least that makes an XLSX file of one sheet, with whatever else is given. */
export const xlsxOf = (
  sheet: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://x/styles" Target="styles.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet>${sheet}</worksheet>`,
    ...more,
  })
