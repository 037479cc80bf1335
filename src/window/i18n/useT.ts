import { useI18n } from 'vue-i18n'
import { LANGUAGES, REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
import { shownParams } from '#texts/shownParams.ts'
import { oneFullStop } from '#texts/oneFullStop.ts'
import type { MessageKey, MessageParams, Translate } from '#texts/catalogue.ts'

/** The typed translator of the window; it follows the chosen language. */
export const useT = (): Translate => {
  const { t } = useI18n({ useScope: 'global' })
  const language = useLanguage()
  return (key: MessageKey, params: MessageParams = {}) => {
    const count = params['n']
    const written = shownParams(params, language())
    return oneFullStop(
      typeof count === 'number' ? t(key, written, { plural: count }) : t(key, written),
    )
  }
}

/** The language on screen, read where dates and numbers are formatted. */
export const useLanguage = (): (() => Language) => {
  const { locale } = useI18n({ useScope: 'global' })
  return () => LANGUAGES.find((language) => language === locale.value) ?? REFERENCE_LANGUAGE
}
