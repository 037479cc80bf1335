import { useBaseLanguage } from '#window/i18n/useT.ts'
import { LANGUAGE_ROWS } from '#domain/language.ts'

const KILO = 1000

/** The weight of a file in words: « 340 ko », « 1,2 Mo ». */
export const useBytes = (): ((bytes: number) => string) => {
  const language = useBaseLanguage()
  return (bytes) => {
    const isSmall = bytes < KILO * KILO
    const format = new Intl.NumberFormat(LANGUAGE_ROWS[language()].locale, {
      style: 'unit',
      unit: isSmall ? 'kilobyte' : 'megabyte',
      maximumFractionDigits: isSmall ? 0 : 1,
    })
    return format.format(isSmall ? Math.ceil(bytes / KILO) : bytes / KILO / KILO)
  }
}
