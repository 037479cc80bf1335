import { isBeforeBoard, isBeyond, isDecided } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'
import type { Card } from '#domain/views/card.ts'

/**
 * What it means to put a card into another stage: an entry is recorded; or the application is taken
 * up again after a decision; or entries noted too early are taken back; or an interview is to be told,
 * as nothing else brings it onto the board; or nothing can move it, as an interview is still `ahead`;
 * or it stays.
 */
export type MoveMeaning = 'record' | 'revive' | 'take-back' | 'tell' | 'ahead' | 'stay'

/** What moving `card` to `target` means. */
export const moveMeaning = (
  card: Pick<Card, 'stage' | 'planned' | 'sending'>,
  target: Stage,
): MoveMeaning => {
  // Only without its interview would it have been sent and no more: no move says that.
  if (card.stage === target || isBeforeBoard(target)) return 'stay'
  if (card.sending?.closed === target) return 'stay'
  if (isDecided(target)) return 'record'
  if (isBeforeBoard(card.stage)) return 'tell'
  if (isDecided(card.stage)) return 'revive'
  if (card.planned) return 'ahead'
  return isBeyond(target, card.stage) ? 'record' : 'take-back'
}
