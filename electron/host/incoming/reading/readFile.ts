import type { Workbook } from '#domain/incoming/workbook.ts'
import type { Progress } from '#electron/host/incoming/format/progress.ts'
import { readCsv } from '#electron/host/incoming/tables/csv.ts'
import type { HandedFile } from './question.ts'

/** A file as it was read, by its sort. */
export interface FileRead {
  readonly sort: 'table'
  readonly workbook: Workbook
}

/** Reads a file as what its content shows it to be. */
export const readFile = async (
  { bytes, name, pasted }: HandedFile,
  progress: Progress,
): Promise<FileRead> => {
  await Promise.resolve()
  return {
    sort: 'table',
    workbook: readCsv(new TextDecoder().decode(bytes), { name, pasted }, progress),
  }
}
