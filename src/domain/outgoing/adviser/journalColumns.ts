import type { JournalRow } from '#domain/views/journal.ts'
import { sentIn } from '#domain/entry/entry.ts'
import type { By } from '#domain/vocabulary.ts'
import { notedIn, payIn } from './applicationColumns.ts'
import { inLines, said, type Column } from './column.ts'

/** Every column that the table of the journal may have, in the order of the neutral one. */
export const JOURNAL_FIELDS = [
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
  'salary',
  'note',
  'message',
] as const
export type JournalField = (typeof JOURNAL_FIELDS)[number]

/** How each column comes from an entry. */
export const JOURNAL_COLUMNS: By<JournalField, Column<JournalRow>> = {
  date: { kind: 'date', cell: ({ entry }) => entry.at.slice(0, 10) },
  time: { kind: 'time', cell: ({ entry }) => entry.at.slice(11) },
  company: said(({ company }) => company),
  agency: said(({ agency = '' }) => agency),
  post: said(({ post }) => post),
  stage: said(({ stage }, words) => words.stage(stage)),
  // A cell is read by programs too: no word of a language stands between the names.
  person: said(({ people = [] }) => people.join(', '), 'people'),
  what: said(({ entry }, words) => words.kind(entry.kind)),
  channel: said(({ entry }, words) =>
    'channel' in entry && entry.channel !== undefined ? words.channel(entry.channel) : '',
  ),
  outcome: said(({ entry }, words) => words.result(entry)),
  salary: said(({ entry }) => payIn(entry) ?? '', 'salary'),
  note: said(({ entry }) => inLines(notedIn(entry)), 'notes'),
  message: said(({ entry }) => sentIn(entry) ?? '', 'messages'),
}
