import { nextTick, onScopeDispose, watch } from 'vue'
import type { BoardContext } from '#window/screens/board/boardContext.ts'
import { useBoardStore } from '#window/host/boardStore.ts'
import { useT } from '#window/i18n/useT.ts'
import { useRecording } from '#window/parts/recording/useRecording.ts'
import { useAnnounce } from '#ui/useAnnounce.ts'

/** After this pause the place of the card is said; what was noted is said before, by `act`. */
const ECHO_DELAY_MS = 400

const hasLostFocus = (): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || !activeElement.isConnected
}

/**
 * After a move: says where the card stands now, and keeps the keyboard on it; where it went out of
 * sight, on the card that took its place.
 */
export const useAfterMove = (
  board: Pick<BoardContext, 'columns' | 'current' | 'focusCard' | 'isFolded'>,
): void => {
  const t = useT()
  const announce = useAnnounce()
  const store = useBoardStore()
  const { request } = useRecording()

  let timer: ReturnType<typeof setTimeout> | undefined
  const echo = (words: string): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      announce(words)
    }, ECHO_DELAY_MS)
  }
  onScopeDispose(() => {
    clearTimeout(timer)
  })

  const keepFocus = async (): Promise<void> => {
    await nextTick()
    if (hasLostFocus() && board.current.value !== undefined)
      await board.focusCard(board.current.value)
  }

  watch(
    () => store.stageChanges,
    (changes) => {
      const [first, second] = changes
      if (first === undefined) return
      const { card } = first
      const stage = t(`vocabulary.stages.${card.stage}`)
      const column = board.columns.value[card.stage]
      const place = column.findIndex((other) => other?.id === card.id) + 1
      if (second !== undefined) echo(t('board.move.movedMany', { n: changes.length }))
      else if (board.isFolded(card.stage))
        echo(t('board.move.movedFolded', { company: card.company, stage }))
      else
        echo(t('board.move.moved', { company: card.company, stage, place, total: column.length }))
      void keepFocus()
    },
    { flush: 'post' },
  )
  watch(request, (asked) => {
    if (asked === null) void keepFocus()
  })
}
