import type { Country } from '#domain/calendar/holidayIds.ts'
import { byLanguage, type Language } from '#domain/language.ts'

const NAMES = byLanguage(({ locale }) => new Intl.DisplayNames(locale, { type: 'region' }))

/** The name of a country as a language writes it. */
export const countryName = (country: Country, language: Language): string =>
  NAMES[language].of(country) ?? country
