import { createI18n } from 'vue-i18n'
import { REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
import { LANGUAGE_TEXTS } from '#texts/languages.ts'
import { PLURAL_RULES } from '#texts/pluralRules.ts'

export const i18n = createI18n({
  legacy: false,
  locale: REFERENCE_LANGUAGE,
  fallbackLocale: REFERENCE_LANGUAGE,
  pluralRules: PLURAL_RULES,
  missingWarn: false,
  fallbackWarn: false,
  messages: {},
})

/** Shows `language` from now on; its texts are fetched the first time they are needed. */
export const showLanguage = async (language: Language): Promise<void> => {
  if (!(i18n.global.availableLocales as readonly string[]).includes(language))
    i18n.global.setLocaleMessage(language, await LANGUAGE_TEXTS[language].catalogue())
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
