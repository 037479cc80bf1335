import { LANGUAGE_ROWS, LANGUAGES } from '#domain/language.ts'

/** The languages to choose from, each by the name it gives itself. */
export const LANGUAGE_OPTIONS = LANGUAGES.map((value) => ({
  value,
  label: LANGUAGE_ROWS[value].ownName,
}))
