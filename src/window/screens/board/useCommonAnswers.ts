import { computed, reactive, watch, type ComputedRef } from 'vue'
import { outcomesFor } from '#domain/entry/outcomes.ts'
import type { CommonAnswers } from '#domain/moves/movesTogether.ts'
import { followNow } from '#window/host/followNow.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'

/** What is answered once for all cards moved together; the outcome goes with the channel. */
export const useCommonAnswers = (): {
  readonly answers: CommonAnswers
  /** What may have come of the contact; asked where it can be more than one thing. */
  readonly outcomes: ComputedRef<ReturnType<typeof outcomesFor>>
} => {
  const session = useSessionStore()
  const answers = reactive<CommonAnswers>({
    at: session.now,
    channel: 'email',
    outcome: 'sent',
    letGoReason: 'silence',
  })
  followNow({
    get: () => answers.at,
    set: (at) => {
      answers.at = at
    },
  })
  const outcomes = computed(() => outcomesFor(answers.channel))
  watch(outcomes, ([first = 'sent', ...others]) => {
    if (answers.outcome !== first && !others.includes(answers.outcome)) answers.outcome = first
  })
  return { answers, outcomes }
}
