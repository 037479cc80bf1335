import { computed, type ComputedRef } from 'vue'
import { useTurnLines } from '#window/screens/palette/useTurnLines.ts'
import { useKeyText } from '#window/frame/useKeyText.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { useExporting } from '#window/parts/export/useExporting.ts'
import { useNotingSent } from '#window/parts/sending/useNotingSent.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'
import { usePlaceLines } from '#window/screens/palette/usePlaceLines.ts'
import { useThemeLines } from '#window/screens/palette/useThemeLines.ts'

/** Everything that can be done from anywhere, in words. */
export const usePaletteActions = (
  showShortcuts: () => void,
): ComputedRef<readonly PaletteLine[]> => {
  const t = useT()
  const keyText = useKeyText()
  const session = useSessionStore()
  const turns = useTurnLines()
  const { exportJournal } = useExporting()
  const { newInterview, incoming, outgoing, places, sections } = usePlaceLines()
  const themes = useThemeLines()
  const { noteSent } = useNotingSent()
  const noteSentLine = computed((): PaletteLine => ({
    id: 'sent',
    label: t('sent.note'),
    icon: 'send',
    also: t('palette.also.sent'),
    run: noteSent,
  }))

  /** A read-only logbook offers nothing that writes. */
  const writing = (...lines: readonly PaletteLine[]): readonly PaletteLine[] =>
    session.readOnly ? [] : lines

  return computed(() => [
    ...writing(newInterview.value),
    ...places.value,
    ...writing(noteSentLine.value, incoming.value, ...turns.value),
    outgoing.value,
    {
      id: 'export',
      label: t('palette.export'),
      icon: 'download',
      also: t('palette.also.export'),
      run: () => {
        exportJournal({})
      },
    },
    {
      id: 'shortcuts',
      label: t('palette.shortcuts'),
      icon: 'keyboard',
      keys: keyText('?'),
      run: showShortcuts,
    },
    ...sections.value,
    ...themes.value,
  ])
}
