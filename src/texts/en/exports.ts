import type { CsvColumn } from '#domain/csv/journalCsv.ts'
import type { By } from '#domain/vocabulary.ts'

export const exports = {
  columns: {
    date: 'Date',
    time: 'Time',
    company: 'Company',
    agency: 'Agency',
    post: 'Job',
    stage: 'Stage',
    person: 'Person',
    what: 'Step',
    channel: 'Channel',
    outcome: 'Outcome',
    note: 'Note',
  } satisfies By<CsvColumn, string>,
  journalFile: 'relance-journal-{date}',
  draftFile: 'relance-draft-{date}',
} as const
