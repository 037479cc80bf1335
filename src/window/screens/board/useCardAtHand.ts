import { nextTick, ref, type Ref } from 'vue'
import { useListener } from '#ui/useListener.ts'
import { cardAround, focusCardLink } from '#window/screens/board/cardElement.ts'

/** Which card the hand is on. */
export interface CardAtHand {
  /** The card the mouse rests on; none while cards pass below it. */
  readonly pointed: Readonly<Ref<string | undefined>>
  /** The card the keyboard is inside of. */
  readonly held: Readonly<Ref<string | undefined>>
}

const around = (target: EventTarget | null): string | undefined =>
  cardAround(target instanceof Element ? target : null)

/** The card under the mouse, told for the whole board at once: what scrolls past is not pointed at. */
const usePointed = (board: Readonly<Ref<HTMLElement | null>>): Ref<string | undefined> => {
  const pointed = ref<string>()
  let isScrolling = false
  useListener(board, 'mouseover', ({ target }) => {
    if (!isScrolling) pointed.value = around(target)
  })
  useListener(board, 'mousemove', ({ target, movementX, movementY }) => {
    // A browser tells of moves too where only the cards moved.
    if (!isScrolling || (movementX === 0 && movementY === 0)) return
    isScrolling = false
    pointed.value = around(target)
  })
  useListener(board, 'mouseleave', () => {
    pointed.value = undefined
  })
  const inside = { capture: true } as const
  useListener(
    board,
    'scroll',
    () => {
      isScrolling = true
      pointed.value = undefined
    },
    inside,
  )
  useListener(
    board,
    'scrollend',
    () => {
      isScrolling = false
      pointed.value = around(board.value?.querySelector('article:hover') ?? null)
    },
    inside,
  )
  return pointed
}

/**
 * Follows mouse and keyboard over all cards from the board itself: a card that is drawn while one
 * scrolls costs no listener. However the menu of a card was opened, closing it gives the keyboard
 * back to the card.
 */
export const useCardAtHand = (board: Readonly<Ref<HTMLElement | null>>): CardAtHand => {
  const held = ref<string>()
  useListener(board, 'focusin', ({ target }) => {
    held.value = around(target)
  })
  useListener(board, 'focusout', () => {
    held.value = undefined
  })
  useListener(
    board,
    'keydown',
    ({ key, target }) => {
      const card = key === 'Escape' ? around(target) : undefined
      if (card !== undefined) void nextTick(() => focusCardLink(card))
    },
    { capture: true },
  )
  return { pointed: usePointed(board), held }
}
