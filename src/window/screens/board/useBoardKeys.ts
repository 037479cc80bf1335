import type { BoardContext } from '#window/screens/board/boardContext.ts'
import { cardOfLink } from '#window/screens/board/cardElement.ts'
import { useSelectionWords } from '#window/screens/board/useSelectionWords.ts'
import { matchesCombo } from '#window/frame/keyCombo.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import type { BoardColumn } from '#domain/views/boardColumns.ts'

interface Place {
  readonly stage: Stage
  readonly index: number
  readonly column: BoardColumn
  readonly element: HTMLElement
}

/** Where a key leads: no further than the first and the last card. */
type Target = Pick<Place, 'stage' | 'index'>
type Step = (board: BoardContext, place: Place) => Target | undefined

const inside = (index: number, column: BoardColumn): number =>
  Math.max(0, Math.min(column.length - 1, index))

const within =
  (move: (place: Place, board: BoardContext) => number): Step =>
  (board, place) => ({ stage: place.stage, index: inside(move(place, board), place.column) })

const pageOf = (board: BoardContext, { stage }: Place): number =>
  board.handleOf(stage)?.pageSize() ?? 1

/** The card at the same height in the next column that has one. */
const across =
  (direction: 1 | -1): Step =>
  (board, { stage, element }) => {
    const stages = board.openStages.value.filter(
      (other) =>
        (STAGES.indexOf(other) - STAGES.indexOf(stage)) * direction > 0 &&
        board.columns.value[other].length > 0,
    )
    const next = direction === 1 ? stages[0] : stages.at(-1)
    if (next === undefined) return undefined
    const { top } = element.getBoundingClientRect()
    const index = board.handleOf(next)?.indexAt(top) ?? 0
    return { stage: next, index: inside(index, board.columns.value[next]) }
  }

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: within(({ index }) => index + 1),
  ArrowUp: within(({ index }) => index - 1),
  Home: within(() => 0),
  End: within(({ column }) => column.length - 1),
  PageDown: within((place, board) => place.index + pageOf(board, place)),
  PageUp: within((place, board) => place.index - pageOf(board, place)),
  ArrowRight: across(1),
  ArrowLeft: across(-1),
}

/**
 * The keys of the board, for the keydown of its container: arrows, Home, End and pages walk the
 * cards, with Shift they select; Space selects one, Ctrl A the column.
 */
export const useBoardKeys = (board: BoardContext): ((event: KeyboardEvent) => void) => {
  const say = useSelectionWords(board.selection)
  const placeOf = (event: KeyboardEvent): Place | undefined => {
    const id = cardOfLink(event.target)
    if (id === undefined || !(event.target instanceof HTMLElement)) return undefined
    for (const stage of board.openStages.value) {
      const column = board.columns.value[stage]
      const index = column.findIndex((card) => card?.id === id)
      if (index !== -1) return { stage, index, column, element: event.target }
    }
    return undefined
  }

  const walk = (event: KeyboardEvent, place: Place): boolean => {
    const step = STEPS[event.key]
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return false
    const next = step(board, place)
    if (next === undefined) return true
    const { stage, index } = next
    const isExtending = event.shiftKey && stage === place.stage
    const here = place.column[place.index]
    if (isExtending && here !== undefined) board.selection.extend(here.id, place.column)
    const places = isExtending
      ? board.selection.reach(index, place.column)
      : { from: index, to: index }
    board.bring({ stage, ...places }, (column) => {
      const card = column[index]
      if (card === undefined) return
      if (isExtending) board.selection.extend(card.id, column)
      void board.focusCard(card.id)
    })
    return true
  }

  const select = (event: KeyboardEvent, { stage, column, index }: Place): boolean => {
    const card = column[index]
    if (matchesCombo(event, ' ') && card !== undefined) {
      if (event.repeat) return true
      board.selection.toggle(card.id)
      say(card)
      return true
    }
    if (matchesCombo(event, 'mod+a')) {
      board.bring({ stage, from: 0, to: column.length - 1 }, (all) => {
        board.selection.add(all)
        if (card !== undefined) say(card)
      })
      return true
    }
    return false
  }

  return (event) => {
    const place = placeOf(event)
    if (place === undefined) return
    if (walk(event, place) || select(event, place)) event.preventDefault()
  }
}
