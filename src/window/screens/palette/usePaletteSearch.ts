import { inOneLine } from '#domain/bidi.ts'
import { computed, ref, shallowRef, watch, type ComputedRef } from 'vue'
import { isMatch, searchedText } from '#domain/match.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import type { Card } from '#domain/views/card.ts'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'
import { usePeopleLines } from '#window/screens/palette/usePeopleLines.ts'

/** Lines of the palette under one title. */
export interface PaletteGroup {
  readonly key: 'applications' | 'people' | 'actions'
  readonly title: string
  readonly lines: readonly PaletteLine[]
}

const MOST_APPLICATIONS = 12

/** What the words typed into the palette find: applications, by the host, and things to do. */
export const usePaletteSearch = (actions: ComputedRef<readonly PaletteLine[]>) => {
  const t = useT()
  const { go } = useRoute()
  const query = ref('')
  const people = usePeopleLines()
  const found = shallowRef<readonly Card[]>([])
  /** What the applications found belong to; the answer of a full logbook can take a moment. */
  const answered = ref('')

  watch(query, async (text) => {
    const [answer, known] = await Promise.all([
      text.trim() === ''
        ? undefined
        : bridge.calls.search({ text, from: 0, most: MOST_APPLICATIONS }),
      people.ask(text),
    ])
    if (query.value !== text) return
    found.value = answer?.cards ?? []
    people.show(known)
    answered.value = text
  })

  const applications = computed((): readonly PaletteLine[] =>
    found.value.map(({ id, company, post, stage }) => ({
      id,
      label: company,
      hint: inOneLine([post, t(`vocabulary.stages.${stage}`)]),
      icon: 'company' as const,
      run: () => {
        go({ name: 'application', id })
      },
    })),
  )
  const fitting = computed(() =>
    actions.value.filter(({ label, also }) => isMatch(searchedText([label, also]), query.value)),
  )
  const groups = computed((): readonly PaletteGroup[] =>
    [
      { key: 'applications' as const, title: t('palette.applications'), lines: applications.value },
      { key: 'people' as const, title: t('palette.people'), lines: people.lines.value },
      { key: 'actions' as const, title: t('palette.actions'), lines: fitting.value },
    ].filter(({ lines }) => lines.length > 0),
  )
  const lines = computed(() => groups.value.flatMap((group) => group.lines))
  const isAnswered = computed(() => answered.value === query.value)
  const hasNothing = computed(() => lines.value.length === 0 && isAnswered.value)
  /** Resolves once the lines are those of the words typed: the ones before are not what Enter means. */
  const settled = async (): Promise<void> => {
    if (!isAnswered.value)
      await new Promise<unknown>((resolve) => {
        watch(isAnswered, resolve, { once: true, flush: 'sync' })
      })
  }
  return { query, groups, lines, hasNothing, settled }
}
