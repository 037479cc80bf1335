import { computed, watch, type ComputedRef, type Ref } from 'vue'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { CommonAnswers } from '#domain/moves/movesTogether.ts'

/** What may have come of the contact; the answer goes with the channel. */
export const useOutcomes = (
  answers: Readonly<Ref<CommonAnswers>>,
): ComputedRef<ReturnType<typeof outcomesFor>> => {
  const outcomes = computed(() => outcomesFor(answers.value.channel))
  watch(outcomes, ([first = 'sent', ...others]) => {
    const { outcome } = answers.value
    if (outcome !== first && !others.includes(outcome)) answers.value.outcome = first
  })
  return outcomes
}
