import { createI18n } from 'vue-i18n'
import type { Language } from '#domain/language.ts'
import type { Catalogue } from '#texts/fr/shape.ts'
import { PLURAL_RULES } from '#texts/pluralRules.ts'

const load: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  fr: async () => (await import('#texts/fr/fr.ts')).fr,
  en: async () => (await import('#texts/en/en.ts')).en,
}

export const i18n = createI18n({
  legacy: false,
  locale: 'fr',
  fallbackLocale: 'fr',
  pluralRules: PLURAL_RULES,
  missingWarn: false,
  fallbackWarn: false,
  messages: {},
})

/** Shows `language` from now on; its texts are fetched the first time they are needed. */
export const showLanguage = async (language: Language): Promise<void> => {
  if (!(i18n.global.availableLocales as readonly string[]).includes(language))
    i18n.global.setLocaleMessage(language, await load[language]())
  i18n.global.locale.value = language
  document.documentElement.lang = language
}
