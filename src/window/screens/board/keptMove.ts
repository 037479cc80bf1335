import { formKeyOf, keptForm } from '#window/host/begunForms.ts'
import { takeUp } from '#domain/forms/takeUp.ts'
import type { CommonAnswers } from '#domain/moves/movesTogether.ts'
import type { MoveQuestion } from '#window/parts/moving/useMove.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import type { KeptPlace } from '#ui/keptDraft.ts'

interface Kept {
  /** Ids of the cards that are to move. */
  readonly cards: readonly string[]
  readonly answers: Partial<CommonAnswers>
}

const isKept = (left: unknown): left is Kept =>
  typeof left === 'object' && left !== null && 'cards' in left && Array.isArray(left.cards)

const placeOf = (target: Stage) => keptForm('moves', { ids: [target] })

/** The stage of a move that is kept under a key; nothing where it is another form's. */
export const stageOfKept = (key: string): Stage | undefined =>
  STAGES.find((stage) => key === formKeyOf('moves', [stage]))

/** Ids of the cards that were about to move to a stage when the move was left. */
export const cardsLeft = (target: Stage): readonly string[] => {
  const left = placeOf(target).left()
  return isKept(left) ? left.cards : []
}

/**
 * Where the move of several cards is kept until it is written. It is taken up for cards that
 * were among them; a moment that nobody changed is the present one, whenever that is.
 */
export const keptMove = ({ cards, target }: MoveQuestion, now: () => string): KeptPlace => {
  const place = placeOf(target)
  const ids = cards.map(({ id }) => id)
  return {
    takeUp: (begun) => {
      const left = place.left()
      if (!isKept(left) || !ids.every((id) => left.cards.includes(id))) return begun
      const { at = '', ...others } = left.answers
      return takeUp(begun, { ...others, ...(at === '' ? {} : { at }) })
    },
    keep: (draft) => {
      const { at, ...others } = draft as CommonAnswers
      place.keep({ cards: ids, answers: { ...others, at: at === now() ? '' : at } })
    },
    forget: place.forget,
  }
}
