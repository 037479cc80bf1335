import { givenByCard } from '#app/board/givenByCard.ts'
import { useRoute } from '#app/frame/useRoute.ts'
import { useRecording } from '#app/recording/useRecording.ts'
import { useAct } from '#app/session/useAct.ts'
import { DEEDS_OF } from '#app/steps/stepDeeds.ts'
import type { Card } from '#shared/views.ts'

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
      const interview = next.id.split(':')[1]
      go({ name: 'debrief', application: id, ...(interview === undefined ? {} : { interview }) })
    } else if (deed.done === 'settle')
      void act({ do: 'settle-step', application: id, step: next.id, as: 'done' })
    else record({ application: id, kind: deed.done, given: givenByCard(card, deed.done) })
  }
}
