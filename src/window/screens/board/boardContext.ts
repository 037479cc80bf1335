import { inject, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import type { BoardColumn, BoardColumns } from '#domain/views/boardColumns.ts'
import type { CardAtHand } from '#window/screens/board/useCardAtHand.ts'
import type { useCardWords } from '#window/screens/board/useCardWords.ts'
import type { Folds } from '#window/screens/board/useFolds.ts'
import type { Moves } from '#window/parts/moving/useMove.ts'
import type { Places } from '#window/host/boardView.ts'
import type { Selection } from '#window/screens/board/useSelection.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { useCardOffer } from '#window/screens/board/useCardOffer.ts'
import type { Card } from '#domain/views/card.ts'

/** What a column on screen can do for the keyboard. */
export interface ColumnHandle {
  /** Brings a card into view. */
  readonly scrollTo: (index: number) => void
  /** The card at a height of the window, in px. */
  readonly indexAt: (y: number) => number
  /** Whole cards that fit on the column. */
  readonly pageSize: () => number
}

/** What the parts of the board share. */
export interface BoardContext extends Folds, Moves, CardAtHand {
  readonly columns: ComputedRef<BoardColumns>
  /** Stages whose cards are on screen, from left to right. */
  readonly openStages: ComputedRef<readonly Stage[]>
  /** Says which cards of a stage are in sight, so that they and those around them come. */
  readonly see: (places: Places) => void
  /** Hands over a column once these places of it are there; at once where they are. */
  readonly bring: (places: Places, then: (column: BoardColumn) => void) => void
  readonly selection: Selection
  /** Clears the selection; the keyboard returns to the cards. */
  readonly deselect: () => void
  /** The card the Tab key stops at. */
  readonly current: ComputedRef<string | undefined>
  readonly setCurrent: (id: string) => void
  /** Puts the keyboard on a card, wherever it is scrolled to. */
  readonly focusCard: (id: string) => Promise<void>
  readonly register: (stage: Stage, handle: ColumnHandle) => () => void
  readonly handleOf: (stage: Stage) => ColumnHandle | undefined
  /** Lets M open the menu of a card whose tools are on screen; returns what takes it back. */
  readonly registerMenu: (card: () => string, open: () => void) => () => void
  /** There is no mouse to rest on a card: what can be done with it always shows. */
  readonly hasNoHover: Readonly<Ref<boolean>>
  /** The cards in hand while dragging, by id. */
  readonly dragged: Ref<ReadonlySet<string>>
  /** Only some of the cards are shown. */
  readonly isNarrowed: ComputedRef<boolean>
  /** The sentences of the cards. */
  readonly words: ReturnType<typeof useCardWords>
  /** The words searched for. */
  readonly query: Readonly<Ref<string>>
  /** Does the next step of a card, as F and the menu offer it. */
  readonly doNext: (card: Card) => void
  /** What can be said to the offer of a card. */
  readonly offer: ReturnType<typeof useCardOffer>
  readonly readOnly: ComputedRef<boolean>
}

export const BOARD: InjectionKey<BoardContext> = Symbol('board')

/** The board this component stands on. */
export const useBoard = (): BoardContext => {
  const board = inject(BOARD)
  if (board === undefined) throw new Error('This component stands outside BoardScreen.vue.')
  return board
}
