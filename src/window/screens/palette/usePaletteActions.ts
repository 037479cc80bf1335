import { computed, type ComputedRef } from 'vue'
import { PLACES, type Place } from '#window/frame/places.ts'
import type { Route } from '#window/frame/routes.ts'
import { useKeyText } from '#window/frame/useKeyText.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useT } from '#window/i18n/useT.ts'
import { useExporting } from '#window/parts/export/useExporting.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { SECTIONS } from '#window/parts/settings/settingSections.ts'
import type { MessageKey } from '#texts/catalogue.ts'
import type { IconName } from '#ui/icons.ts'

/** One line of the palette: something to do or to open. */
export interface PaletteLine {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly icon: IconName
  /** The key that does the same, as it is printed. */
  readonly keys?: string
  /** Other words by which it is found. */
  readonly also?: string
  readonly run: () => void
}

const GO_TO = {
  today: 'palette.goToday',
  board: 'palette.goBoard',
  journal: 'palette.goJournal',
  settings: 'palette.goSettings',
} as const satisfies Record<Place['name'], MessageKey>

/** Everything that can be done from anywhere, in words. */
export const usePaletteActions = (
  showShortcuts: () => void,
): ComputedRef<readonly PaletteLine[]> => {
  const t = useT()
  const keyText = useKeyText()
  const { go } = useRoute()
  const { undo, redo } = useAct()
  const session = useSessionStore()
  const { exportJournal } = useExporting()

  const theme = (chosen: 'system' | 'light' | 'dark', icon: IconName): PaletteLine => ({
    id: `theme-${chosen}`,
    label: t(`palette.${chosen}`),
    also: t('palette.also.theme'),
    icon,
    run: () => {
      void session.choosePreferences({ ...session.preferences, theme: chosen })
    },
  })

  type Known = Pick<PaletteLine, 'keys' | 'also'>
  const deed = (
    id: string,
    label: MessageKey,
    icon: IconName,
    run: () => void,
    known: Known = {},
  ): PaletteLine => ({ id, label: t(label), icon, run, ...known })
  const place = (
    id: string,
    label: MessageKey,
    icon: IconName,
    to: Route,
    known: Known = {},
  ): PaletteLine =>
    deed(
      id,
      label,
      icon,
      () => {
        go(to)
      },
      known,
    )
  /** A read-only logbook offers nothing that writes. */
  const writing = (...lines: PaletteLine[]): PaletteLine[] => (session.readOnly ? [] : lines)

  return computed(() => [
    ...writing(
      place(
        'new',
        'palette.newInterview',
        'plus',
        { name: 'debrief' },
        { keys: keyText('mod+n', 'alt+n'), also: t('palette.also.newInterview') },
      ),
    ),
    ...PLACES.map(({ name, icon, keys }) =>
      place(name, GO_TO[name], icon, { name }, { keys: keyText(...keys) }),
    ),
    ...writing(
      deed('undo', 'palette.undo', 'undo', () => void undo(), { keys: keyText('mod+z') }),
      deed('redo', 'palette.redo', 'redo', () => void redo(), {
        keys: keyText('mod+shift+z'),
      }),
    ),
    deed(
      'export',
      'palette.export',
      'download',
      () => {
        exportJournal({})
      },
      { also: t('palette.also.export') },
    ),
    deed('shortcuts', 'palette.shortcuts', 'keyboard', showShortcuts, { keys: keyText('?') }),
    ...SECTIONS.map((section) => ({
      ...place(`section-${section}`, 'palette.goSettings', 'settings', {
        name: 'settings',
        section,
      }),
      label: t('palette.section', { section: t(`settings.sections.${section}`) }),
      ...(section === 'data' ? { also: t('palette.also.data') } : {}),
    })),
    theme('light', 'eye'),
    theme('dark', 'eye'),
    theme('system', 'eye'),
  ])
}
