import { computed, type ComputedRef } from 'vue'
import { usePreferences } from '#window/host/usePreferences.ts'
import { useT } from '#window/i18n/useT.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'

/** The themes that the palette changes to. */
export const useThemeLines = (): ComputedRef<readonly PaletteLine[]> => {
  const t = useT()
  const { choose } = usePreferences()
  return computed(() =>
    (['light', 'dark', 'system'] as const).map((theme) => ({
      id: `theme-${theme}`,
      label: t(`palette.${theme}`),
      also: t('palette.also.theme'),
      icon: 'eye',
      run: () => {
        choose({ theme })
      },
    })),
  )
}
