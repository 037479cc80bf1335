import { useI18n } from 'vue-i18n'
import type { Language } from '#domain/language.ts'
import { languageOf, type Spoken } from '#domain/spoken.ts'
import { shownLanguage } from '#window/i18n/i18n.ts'
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

/** The language on screen, as it is spoken there; read where dates and numbers are formatted. */
export const useLanguage = (): (() => Spoken) => shownLanguage

/** The language on screen, wherever it is spoken: what is chosen, typed and read by grammar. */
export const useBaseLanguage = (): (() => Language) => () => languageOf(shownLanguage())
