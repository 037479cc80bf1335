import { shallowRef, type ShallowRef } from 'vue'
import { givenByCard } from '#domain/moves/givenByCard.ts'
import { moveMeaning } from '#domain/moves/moveMeaning.ts'
import { useT } from '#window/i18n/useT.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { entryOfStage } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/** A move that asks something before it is written. */
export interface MoveQuestion {
  readonly cards: readonly Card[]
  readonly target: Stage
}

export interface Moves {
  /** Moves cards to a stage: opens the question or the debrief that stands between, or says why they stay. */
  readonly move: (cards: readonly Card[], target: Stage) => void
  /** One card that goes back, or comes back from a decision. */
  readonly goingBack: ShallowRef<MoveQuestion | null>
  /** Several cards at once. */
  readonly together: ShallowRef<MoveQuestion | null>
}

/** Turns the putting of cards into a stage into the entries it means. */
export const useMove = (): Moves => {
  const t = useT()
  const { sayProblem } = useSaid()
  const { record } = useRecording()
  const { go } = useRoute()
  const goingBack = shallowRef<MoveQuestion | null>(null)
  const together = shallowRef<MoveQuestion | null>(null)

  const moveOne = (card: Card, target: Stage): void => {
    const meaning = moveMeaning(card, target)
    const kind = entryOfStage(target)
    if (meaning === 'stay') return
    if (meaning === 'tell') go({ name: 'debrief', application: card.id })
    else if (meaning === 'ahead') sayProblem(t('board.move.staysAhead', { company: card.company }))
    else if (meaning === 'record' && kind !== null)
      record({ application: card.id, kind, given: givenByCard(card, kind) })
    else goingBack.value = { cards: [card], target }
  }

  return {
    goingBack,
    together,
    move: (cards, target) => {
      const [first, second] = cards
      if (first === undefined) return
      if (second === undefined) moveOne(first, target)
      else together.value = { cards, target }
    },
  }
}
