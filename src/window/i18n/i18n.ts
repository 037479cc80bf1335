import { createI18n } from 'vue-i18n'
import { LANGUAGES, REFERENCE_LANGUAGE, type Language } from '#domain/language.ts'
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

type Part = 'first' | 'later'
/** What was fetched or is on its way, so that nothing is fetched twice. */
const fetched = new Map<string, Promise<void>>()
/** Something that opens later has asked for its texts: another language comes with them from then on. */
let isLaterWanted = false

const fetchTexts = (language: Language, part: Part): Promise<void> => {
  const known = fetched.get(`${language} ${part}`)
  if (known !== undefined) return known
  const coming = LANGUAGE_TEXTS[language][part]().then((texts) => {
    i18n.global.mergeLocaleMessage(language, texts)
  })
  fetched.set(`${language} ${part}`, coming)
  // What could not be fetched is asked for again the next time.
  coming.catch(() => fetched.delete(`${language} ${part}`))
  return coming
}

/** Shows `language` from now on; its texts are fetched the first time they are needed. */
export const showLanguage = async (language: Language): Promise<void> => {
  await Promise.all([
    fetchTexts(language, 'first'),
    ...(isLaterWanted ? [fetchTexts(language, 'later')] : []),
  ])
  i18n.global.locale.value = language
  document.documentElement.lang = language
}

/** Has the texts of what opens after the first page come with those of the first. */
export const wantLaterTexts = (): void => {
  isLaterWanted = true
}

/** Fetches the texts of what opens after the first page; they must be there before it is drawn. */
export const fetchLaterTexts = async (): Promise<void> => {
  wantLaterTexts()
  const shown = LANGUAGES.find((language) => language === i18n.global.locale.value)
  await fetchTexts(shown ?? REFERENCE_LANGUAGE, 'later')
}
