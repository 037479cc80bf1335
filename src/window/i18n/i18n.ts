import { createI18n } from 'vue-i18n'
import { REFERENCE_LANGUAGE } from '#domain/language.ts'
import { ALL_SPOKEN, isVariant, languageOf, type Spoken } from '#domain/spoken.ts'
import { LANGUAGE_TEXTS, LAYERS } from '#texts/languages.ts'
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

/** The texts of a part as they are spoken somewhere. */
const textsOf = async (spoken: Spoken, part: Part) => {
  const [texts, layer] = await Promise.all([
    LANGUAGE_TEXTS[languageOf(spoken)][part](),
    isVariant(spoken) ? LAYERS[spoken]() : undefined,
  ])
  return layer === undefined ? texts : layer(texts)
}

const fetchTexts = (spoken: Spoken, part: Part): Promise<void> => {
  const known = fetched.get(`${spoken} ${part}`)
  if (known !== undefined) return known
  const coming = textsOf(spoken, part).then((texts) => {
    i18n.global.mergeLocaleMessage(spoken, texts)
  })
  fetched.set(`${spoken} ${part}`, coming)
  // What could not be fetched is asked for again the next time.
  coming.catch(() => fetched.delete(`${spoken} ${part}`))
  return coming
}

/** What is to be shown; of two that are on their way, the last that was chosen. */
let wanted: Spoken = REFERENCE_LANGUAGE
let shown: Spoken | undefined

/**
 * Shows a language, as it is spoken somewhere, from now on; its texts are fetched the first time. Where
 * they cannot be, what is shown stays; that nothing is shown yet is an error.
 */
export const showLanguage = async (spoken: Spoken): Promise<void> => {
  wanted = spoken
  try {
    await Promise.all([
      fetchTexts(spoken, 'first'),
      ...(isLaterWanted ? [fetchTexts(spoken, 'later')] : []),
    ])
  } catch (problem) {
    if (shown === undefined) throw problem
    if (wanted === spoken) wanted = shown
    return
  }
  if (wanted !== spoken) return
  shown = spoken
  i18n.global.locale.value = spoken
  document.documentElement.lang = spoken
}

/** The language on screen, as it is spoken there. */
export const shownLanguage = (): Spoken =>
  ALL_SPOKEN.find((spoken) => spoken === i18n.global.locale.value) ?? REFERENCE_LANGUAGE

/** Has the texts of what opens after the first page come with those of the first. */
export const wantLaterTexts = (): void => {
  isLaterWanted = true
}

/** Fetches the texts of what opens after the first page; they must be there before it is drawn. */
export const fetchLaterTexts = async (): Promise<void> => {
  wantLaterTexts()
  await fetchTexts(wanted, 'later')
}
