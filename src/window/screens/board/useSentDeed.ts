import { givenByCard } from '#domain/moves/givenByCard.ts'
import type { Card } from '#domain/views/card.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSaid } from '#window/parts/act/useSaid.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { SENT_DEEDS, type SentDeed, type SentDeedId } from '#window/screens/board/sentItems.ts'

/** Does what was chosen for a card without an interview. */
export const useSentDeed = (): ((card: Card, id: SentDeedId) => void) => {
  const { go } = useRoute()
  const { record } = useRecording()
  const { act } = useAct()
  const { sayRefused } = useSaid()

  const remove = async (application: string): Promise<void> => {
    const outcome = await act({ do: 'remove-application', application })
    if (!outcome.ok) sayRefused(outcome)
  }
  return (card, id) => {
    const deed: SentDeed = SENT_DEEDS[id]
    if ('goes' in deed)
      go({
        name: 'debrief',
        application: card.id,
        ...(deed.goes === 'plan' ? { ahead: true } : {}),
      })
    else if ('notes' in deed)
      record({ application: card.id, kind: deed.notes, given: givenByCard(card, deed.notes) })
    else void remove(card.id)
  }
}
