import { SHEET_ROWS_MAX } from '#domain/csv/fittingCell.ts'
import { FORM_WORDS } from '#domain/outgoing/adviser/formWords.ts'
import { adviserTable, type AdviserGround } from '#domain/outgoing/adviser/adviserTable.ts'
import type { TableFormat } from '#domain/outgoing/adviser/formats.ts'
import { tableCsv } from '#domain/outgoing/adviser/tableCsv.ts'
import { translator } from '#texts/translator.ts'
import type { OutgoingFile } from '#electron/host/machine/ports.ts'
import { headersOf } from './headers.ts'
import { ROWS_BETWEEN_LOOKS, type Pace } from '#electron/host/machine/pace.ts'
import { chosenForm, sheetWords, spokenOf, type SpokenChoice } from './sheetWords.ts'
import { xlsxBytes } from './xlsxBytes.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What stands at the head of a table: the title of its office's form, else our own. */
export const titleOf = (choice: SpokenChoice): string =>
  chosenForm(choice)?.title ??
  translator(spokenOf(choice))(
    choice.table === 'journal' ? 'exports.journalTitle' : 'exports.applicationsTitle',
  )

/** Files are named in the language they are made in, with the day; ASCII, so that every system takes them. */
export const fileNameOf = (choice: SpokenChoice, date: string, ending: string): string => {
  const t = translator(spokenOf(choice))
  const name =
    choice.table === 'office'
      ? t('exports.officeFile', { office: choice.office, date })
      : t(choice.table === 'journal' ? 'exports.journalFile' : 'exports.applicationsFile', { date })
  return `${name}.${ending}`
}

/** The file that a choice amounts to; null where its making was stopped, `too-long` where no sheet holds its rows. */
export const tableFile = async (
  choice: SpokenChoice,
  format: TableFormat,
  { ground, pace }: { readonly ground: AdviserGround; readonly pace: Pace },
): Promise<OutgoingFile | 'too-long' | null> => {
  const { language, cells } = sheetWords(choice, 'sheet')
  const table = adviserTable(choice, ground, cells)
  if (format !== 'exchange' && table.total >= SHEET_ROWS_MAX) return 'too-long'
  const headers = headersOf(table, spokenOf(choice))
  const date = ground.now.slice(0, 10)
  const { cut, csvSeparator } = FORM_WORDS[language]
  if (format === 'xlsx') {
    // A sheet's name has at most 31 signs, and none of []:*?/\.
    const sheet = titleOf(choice)
      .replaceAll(/[[\]:*?/\\]/gu, ' ')
      .slice(0, 31)
    const content = await xlsxBytes(table, { headers, sheet, cut }, pace)
    return content === null ? null : { name: fileNameOf(choice, date, 'xlsx'), mime: XLSX, content }
  }
  const forSpreadsheet = format === 'csv'
  const separator = forSpreadsheet ? csvSeparator : ','
  const csv = tableCsv(table, { separator, forSpreadsheet, cut })
  const pieces = [csv.head(headers)]
  for (let from = 0; from < table.total; from += ROWS_BETWEEN_LOOKS) {
    if (!(await pace.at(from, table.total))) return null
    pieces.push(csv.rows(from, Math.min(from + ROWS_BETWEEN_LOOKS, table.total)))
  }
  return {
    name: fileNameOf(choice, date, 'csv'),
    mime: 'text/csv;charset=utf-8',
    content: pieces.join(''),
  }
}
