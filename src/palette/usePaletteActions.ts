import { computed, type ComputedRef } from 'vue'
import type { Route } from '#app/frame/routes.ts'
import { useRoute } from '#app/frame/useRoute.ts'
import { useT } from '#app/i18n/useT.ts'
import { useExporting } from '#app/journal/useExporting.ts'
import { useAct } from '#app/session/useAct.ts'
import { useSessionStore } from '#app/session/sessionStore.ts'
import { SECTIONS } from '#app/settings/settingSections.ts'
import type { MessageKey } from '#shared/i18n/catalogue.ts'
import type { IconName } from '#ui/icons.ts'

/** One line of the palette: something to do or to open. */
export interface PaletteLine {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon: IconName
  readonly run: () => void
}

/** Everything that can be done from anywhere, in words. */
export const usePaletteActions = (
  showShortcuts: () => void,
): ComputedRef<readonly PaletteLine[]> => {
  const t = useT()
  const { go } = useRoute()
  const { undo, redo } = useAct()
  const session = useSessionStore()
  const { exportJournal } = useExporting()

  const theme = (chosen: 'system' | 'light' | 'dark', icon: IconName): PaletteLine => ({
    id: `theme-${chosen}`,
    label: t(`palette.${chosen}`),
    icon,
    run: () => {
      if (session.preferences !== undefined)
        void session.choosePreferences({ ...session.preferences, theme: chosen })
    },
  })

  const place = (id: string, label: MessageKey, icon: IconName, to: Route): PaletteLine => ({
    id,
    label: t(label),
    icon,
    run: () => {
      go(to)
    },
  })
  const deed = (id: string, label: MessageKey, icon: IconName, run: () => void): PaletteLine => ({
    id,
    label: t(label),
    icon,
    run,
  })
  /** A read-only logbook offers nothing that writes. */
  const writing = (...lines: PaletteLine[]): PaletteLine[] => (session.readOnly ? [] : lines)

  return computed(() => [
    ...writing(place('new', 'palette.newInterview', 'plus', { name: 'debrief' })),
    place('today', 'palette.goToday', 'today', { name: 'today' }),
    place('board', 'palette.goBoard', 'board', { name: 'board' }),
    place('logbook', 'palette.goLogbook', 'logbook', { name: 'logbook' }),
    place('settings', 'palette.goSettings', 'settings', { name: 'settings' }),
    ...writing(
      deed('undo', 'palette.undo', 'undo', () => void undo()),
      deed('redo', 'palette.redo', 'redo', () => void redo()),
    ),
    deed('export', 'palette.export', 'download', () => {
      exportJournal({})
    }),
    deed('shortcuts', 'palette.shortcuts', 'keyboard', showShortcuts),
    ...SECTIONS.map((section) => ({
      ...place(`section-${section}`, 'palette.goSettings', 'settings', {
        name: 'settings',
        section,
      }),
      label: t('palette.section', { section: t(`settings.sections.${section}`) }),
    })),
    theme('light', 'eye'),
    theme('dark', 'eye'),
    theme('system', 'eye'),
  ])
}
