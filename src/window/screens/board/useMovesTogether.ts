import { computed } from 'vue'
import { MOST_AT_ONCE } from '#contract/calls.ts'
import { moveAsks } from '#domain/moves/moveAsks.ts'
import { moveGroupsOf } from '#domain/moves/movesTogether.ts'
import { useT } from '#window/i18n/useT.ts'
import type { MoveQuestion } from '#window/parts/moving/useMove.ts'
import { useBatchSaving } from '#window/screens/board/useBatchSaving.ts'
import { useCommonAnswers } from '#window/screens/board/useCommonAnswers.ts'

/** The form behind the moving of several cards: common answers, one batch, one undo. */
export const useMovesTogether = ({ cards, target }: MoveQuestion) => {
  const t = useT()
  const groups = moveGroupsOf(cards, target)
  const { answers, outcomes } = useCommonAnswers()
  const { errors, concerns, ...saving } = useBatchSaving({ groups, target, answers })
  const count = groups.record.length + groups.revive.length + groups['take-back'].length

  return {
    ...saving,
    ...moveAsks(groups, target),
    groups,
    answers,
    outcomes,
    concerns,
    /** Cards that would still move if those were left out. */
    others: computed(() => count - concerns.value.length),
    isTooMany: count > MOST_AT_ONCE,
    hasNothing: count === 0,
    errorOf: (field: string): string | undefined => {
      const reason = errors.value[field]
      return reason === undefined ? undefined : t(`reasons.${reason}`)
    },
    stays: computed(() => groups.stay.length + groups.ahead.length),
  }
}
