import { LANGUAGE_ROWS } from '#domain/language.ts'
import type { BackupView } from '#contract/views.ts'
import { useBaseLanguage } from '#window/i18n/useT.ts'

/** How large a copy is, as it is said: kilobytes as long as they are few. */
export const useCopySize = (): ((copy: BackupView) => string) => {
  const language = useBaseLanguage()
  return ({ bytes }) => {
    const isSmall = bytes < 1_000_000
    return new Intl.NumberFormat(LANGUAGE_ROWS[language()].locale, {
      style: 'unit',
      unit: isSmall ? 'kilobyte' : 'megabyte',
      unitDisplay: 'short',
      maximumFractionDigits: isSmall ? 0 : 1,
    }).format(bytes / (isSmall ? 1_000 : 1_000_000))
  }
}
