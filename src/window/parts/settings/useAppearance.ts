import { computed } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { usePreferences } from '#window/host/usePreferences.ts'
import { LANGUAGE_OPTIONS } from '#window/words/languageOptions.ts'

/** The language and the theme of this window, and what can be chosen for each. */
export const useAppearance = () => {
  const t = useT()
  const { preferences, choose } = usePreferences()
  const languages = computed(() => [
    { value: 'system' as const, label: t('frame.systemLanguage') },
    ...LANGUAGE_OPTIONS,
  ])
  const themes = computed(() =>
    (['system', 'light', 'dark'] as const).map((value) => ({
      value,
      label: t(`frame.themes.${value}`),
    })),
  )
  const language = computed({
    get: () => preferences.value.language,
    set: (chosen) => {
      choose({ language: chosen })
    },
  })
  const theme = computed({
    get: () => preferences.value.theme,
    set: (chosen) => {
      choose({ theme: chosen })
    },
  })
  return { languages, themes, language, theme }
}
