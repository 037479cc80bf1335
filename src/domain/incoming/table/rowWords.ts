import type { By } from '#domain/vocabulary.ts'
import type { Language } from '#domain/language.ts'

/** The few words that an import writes by itself, beside what the file says. */
export interface RowWords {
  readonly followedUp: string
  readonly dayUnknown: string
  readonly expired: string
}

/** In the language of the reader, as notes are kept in it. */
export const ROW_WORDS: By<Language, RowWords> = {
  fr: {
    followedUp: 'Relance notée dans le tableau.',
    dayUnknown: 'Jour inconnu : noté le jour de l’import.',
    expired: 'Offre expirée, d’après le tableau.',
  },
  en: {
    followedUp: 'Follow-up noted in the table.',
    dayUnknown: 'Day unknown: noted on the day of the import.',
    expired: 'Posting expired, according to the table.',
  },
}
