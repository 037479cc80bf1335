import { computed, type ComputedRef } from 'vue'
import { useT } from '#window/i18n/useT.ts'
import { useAheadContext } from '#window/screens/ahead/aheadContext.ts'
import type { DayLine } from '#window/screens/ahead/useDayLines.ts'
import { useStepWords } from '#window/words/useStepWords.ts'
import type { LocalDate } from '#domain/calendar/wallClock.ts'

/** What a calmer spread that is looked at shows on a day: who leaves, who comes, how many there are. */
export const useSpreadLines = () => {
  const t = useT()
  const words = useStepWords()
  const { proposal } = useAheadContext()

  const leaving: ComputedRef<ReadonlySet<string>> = computed(
    () =>
      new Set((proposal.value?.moves ?? []).map(({ step }) => `${step.application} ${step.id}`)),
  )
  const arrivals = computed(() =>
    Map.groupBy(proposal.value?.moves ?? [], ({ until }) => until.slice(0, 10)),
  )
  const arrivalsOn = (date: LocalDate): readonly DayLine[] =>
    (arrivals.value.get(date) ?? []).map(({ step }) => ({
      key: `arrives ${step.application} ${step.id}`,
      kind: 'step',
      icon: 'snooze',
      words: words.title(step),
      company: step.company,
      said: words.title(step),
    }))

  return {
    arrivalsOn,
    fateOf: (date: LocalDate, { key }: DayLine): 'leaves' | 'arrives' | undefined => {
      if (key.startsWith('arrives ')) return 'arrives'
      return date === proposal.value?.date && leaving.value.has(key) ? 'leaves' : undefined
    },
    /** How many contacts a day has before and after; nothing where it does not change. */
    changeOf: (date: LocalDate): { readonly words: string; readonly said: string } | undefined => {
      const day = proposal.value?.days.find((one) => one.date === date)
      if (day === undefined) return undefined
      const { before, after } = day
      return {
        words: t('spread.change', { before, after }),
        said: t('spread.changeSaid', { before, after }),
      }
    },
  }
}
