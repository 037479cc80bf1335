import type { ApplicationField } from '#domain/outgoing/adviser/applicationColumns.ts'
import type { AdviserTable } from '#domain/outgoing/adviser/adviserTable.ts'
import type { JournalField } from '#domain/outgoing/adviser/journalColumns.ts'
import type { Language } from '#domain/language.ts'
import { translator } from '#texts/translator.ts'

/** What the columns of a table are headed with: as their office words it, else in our own words. */
export const headersOf = (
  { of, columns }: Pick<AdviserTable, 'of' | 'columns'>,
  language: Language,
): readonly string[] => {
  const t = translator(language)
  return columns.map(({ field, header }) => {
    if (header !== undefined) return header
    return of === 'journal'
      ? t(`exports.columns.${field as JournalField}`)
      : t(`exports.applicationColumns.${field as ApplicationField}`)
  })
}
