import { csvText } from './csvText.ts'
import { textCell } from './textCell.ts'
import type { Entry, EntryKind } from '#domain/entry/entry.ts'
import type { JournalRow } from '#domain/views/journal.ts'
import { writtenIn } from '#domain/entry/entry.ts'
import { LANGUAGE_ROWS, type Language } from '#domain/language.ts'
import type { By, Channel, Stage } from '#domain/vocabulary.ts'

/** The columns of the exported journal, in order. */
const CSV_COLUMNS = [
  'date',
  'time',
  'company',
  'agency',
  'post',
  'stage',
  'person',
  'what',
  'channel',
  'outcome',
  'note',
] as const
export type CsvColumn = (typeof CSV_COLUMNS)[number]

/** The two profiles: for a spreadsheet of the person's country, or lossless for other tools. */
export const CSV_PROFILES = ['excel', 'exchange'] as const
export type CsvProfile = (typeof CSV_PROFILES)[number]

/** The words of one language that the export needs. */
export interface JournalWords {
  readonly column: (column: CsvColumn) => string
  readonly stage: (stage: Stage) => string
  readonly kind: (kind: EntryKind) => string
  readonly channel: (channel: Channel) => string
  /** What came of an entry, in words; empty where there is nothing to say. */
  readonly result: (entry: Entry) => string
}

const cells: By<CsvColumn, (row: JournalRow, words: JournalWords) => string> = {
  date: ({ entry }) => entry.at.slice(0, 10),
  time: ({ entry }) => entry.at.slice(11),
  company: ({ company }) => company,
  agency: ({ agency = '' }) => agency,
  post: ({ post }) => post,
  stage: ({ stage }, words) => words.stage(stage),
  // A cell is read by programs too: no word of a language stands between the names.
  person: ({ people = [] }) => people.join(', '),
  what: ({ entry }, words) => words.kind(entry.kind),
  channel: ({ entry }, words) =>
    'channel' in entry && entry.channel !== undefined ? words.channel(entry.channel) : '',
  outcome: ({ entry }, words) => words.result(entry),
  note: ({ entry }) =>
    writtenIn(entry)
      .filter((part) => part !== undefined && part !== '')
      .join('\n'),
}

/** These are for the spreadsheet to read: a day and a time of day, as ISO has them. */
const READ: ReadonlySet<CsvColumn> = new Set(['date', 'time'])

/**
 * The journal as CSV, one row an entry. `excel`: byte order mark, every field quoted, texts marked
 * where a spreadsheet would compute or guess. `exchange`: RFC 4180, nothing added, nothing lost.
 */
export const journalCsv = (
  rows: readonly JournalRow[],
  words: JournalWords,
  { profile, language }: { readonly profile: CsvProfile; readonly language: Language },
): string => {
  const isForSpreadsheet = profile === 'excel'
  const cell = (column: CsvColumn, row: JournalRow): string => {
    const text = cells[column](row, words)
    return isForSpreadsheet && !READ.has(column) ? textCell(text) : text
  }
  const table = [
    CSV_COLUMNS.map((column) => words.column(column)),
    ...rows.map((row) => CSV_COLUMNS.map((column) => cell(column, row))),
  ]
  return isForSpreadsheet
    ? csvText(
        table,
        // Never a `sep=` line: it makes Excel ignore the byte order mark.
        {
          separator: LANGUAGE_ROWS[language].csvSeparator,
          byteOrderMark: true,
          quoteAll: true,
        },
      )
    : csvText(table, { separator: ',', byteOrderMark: false, quoteAll: false })
}
