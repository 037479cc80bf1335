import type { CsvColumn } from '#domain/csv/journalCsv.ts'
import type { By } from '#domain/vocabulary.ts'

export const exports = {
  columns: {
    date: 'Date',
    time: 'Heure',
    company: 'Entreprise',
    agency: 'Cabinet',
    post: 'Poste',
    stage: 'Étape',
    person: 'Personne',
    what: 'Geste',
    channel: 'Moyen',
    outcome: 'Résultat',
    note: 'Note',
  } satisfies By<CsvColumn, string>,
  journalFile: 'relance-journal-{date}',
  draftFile: 'relance-brouillon-{date}',
} as const
