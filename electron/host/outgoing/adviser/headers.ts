import type { ApplicationField } from '#domain/outgoing/adviser/applicationColumns.ts'
import type { AdviserTable } from '#domain/outgoing/adviser/adviserTable.ts'
import type { JournalField } from '#domain/outgoing/adviser/journalColumns.ts'
import type { Spoken } from '#domain/spoken.ts'
import { translator } from '#texts/translator.ts'

/** What the columns of a table are headed with: as their office words it, else in our own words. */
export const headersOf = (
  { of, columns }: Pick<AdviserTable, 'of' | 'columns'>,
  spoken: Spoken,
): readonly string[] => {
  const t = translator(spoken)
  return columns.map(({ field, header }) => {
    if (header !== undefined) return header
    return of === 'journal'
      ? t(`exports.columns.${field as JournalField}`)
      : t(`exports.applicationColumns.${field as ApplicationField}`)
  })
}
