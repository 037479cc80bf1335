import { givenByCard } from '#domain/moves/givenByCard.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { DEEDS_OF } from '#domain/forms/stepDeeds.ts'
import { entryOfStep } from '#domain/logbook/stepId.ts'
import type { Card } from '#domain/views/card.ts'

/** Whether the next step of a card can be marked as done from the board. */
export const canDoNext = ({ next }: Card): boolean => next !== undefined && !next.promised

/** Marks the next step of a card as done: notes what was done, or settles what leaves no entry. */
export const useDoNext = (): ((card: Card) => void) => {
  const { act } = useAct()
  const { go } = useRoute()
  const { record } = useRecording()
  return (card) => {
    const { id, next } = card
    if (next === undefined || !canDoNext(card)) return
    const deed = DEEDS_OF[next.rule]
    if (deed.main === 'debrief') {
      const interview = entryOfStep(next.id)
      go({ name: 'debrief', application: id, ...(interview === undefined ? {} : { interview }) })
    } else if (deed.done === 'settle')
      void act({ do: 'settle-step', application: id, step: next.id, as: 'done' })
    else record({ application: id, kind: deed.done, given: givenByCard(card, deed.done) })
  }
}
