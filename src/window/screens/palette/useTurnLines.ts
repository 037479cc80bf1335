import { computed, onMounted, shallowRef, type ComputedRef } from 'vue'
import type { HistoryView } from '#contract/views.ts'
import { shortMoment } from '#texts/dates.ts'
import { deedOfSaid } from '#texts/sentenceOfSaid.ts'
import { useKeyText } from '#window/frame/useKeyText.ts'
import { bridge } from '#window/host/bridge.ts'
import { useLanguage, useT } from '#window/i18n/useT.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'

const WAYS = [
  { id: 'undo', icon: 'undo', combo: 'mod+z' },
  { id: 'redo', icon: 'redo', combo: 'mod+shift+z' },
] as const

/** Undo and redo, each with what it would turn as soon as the host has told. */
export const useTurnLines = (): ComputedRef<readonly PaletteLine[]> => {
  const t = useT()
  const language = useLanguage()
  const keyText = useKeyText()
  const turns = useAct()
  const history = shallowRef<HistoryView>()

  onMounted(async () => {
    history.value = await bridge.calls.history()
  })
  return computed(() =>
    WAYS.map(({ id, icon, combo }): PaletteLine => {
      const next = history.value?.[id] ?? undefined
      return {
        id,
        icon,
        keys: keyText(combo),
        ...(next === undefined
          ? { label: t(`palette.${id}`) }
          : {
              label: t(`palette.${id}Of`, { what: deedOfSaid(next.said, t) }),
              hint: shortMoment(next.at, language()),
              also: t(`palette.${id}`),
            }),
        run: () => void turns[id](next?.change),
      }
    }),
  )
}
