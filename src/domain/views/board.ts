import type { Card } from './card.ts'
import { SENDING_GROUPS, sendingGroupOf } from './cardSending.ts'
import { isBeforeBoard } from '#domain/stage.ts'
import { STAGES } from '#domain/vocabulary.ts'

/** The board, cards sorted by urgency within each stage. */
export interface Board {
  readonly revision: number
  readonly cards: readonly Card[]
}

/** What changed since the last revision the window holds. */
export interface BoardChange {
  readonly revision: number
  readonly changed: readonly Card[]
  readonly removed: readonly string[]
}

const STAGE_ORDER = new Map(STAGES.map((stage, index) => [stage, index]))
/** What slipped does not climb to the top by its age: it can be done when one can. */
const URGENCY = { now: 0, today: 1, 'this-week': 3, later: 3 } as const

const urgencyOf = ({ next, offer }: Card): number => {
  if (offer !== undefined) return -1
  if (next === undefined) return 5
  if (next.late) return 2
  return next.promised ? 4 : URGENCY[next.when]
}

/** Later than any date. */
const LAST = '9999'

const groupPlaceOf = ({ sending }: Card): number =>
  sending === undefined ? 0 : SENDING_GROUPS.indexOf(sendingGroupOf(sending))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The drawer of those sent: by groups, and the latest first. */
const inDrawerOrder = (a: Card, b: Card): number =>
  groupPlaceOf(a) - groupPlaceOf(b) ||
  order(b.sending?.at ?? '', a.sending?.at ?? '') ||
  order(a.company, b.company) ||
  order(a.id, b.id)

/**
 * Reading order of the board: stages from left to right; within one the offers, the nearest deadline
 * first, then what is for now, for today,
 * what slipped, the soonest moments, those waiting for a promised answer, then the newest interviews.
 */
export const inBoardOrder = (a: Card, b: Card): number =>
  (STAGE_ORDER.get(a.stage) ?? 0) - (STAGE_ORDER.get(b.stage) ?? 0) ||
  (isBeforeBoard(a.stage) ? inDrawerOrder(a, b) : inColumnOrder(a, b))

const inColumnOrder = (a: Card, b: Card): number =>
  urgencyOf(a) - urgencyOf(b) ||
  order(a.offer?.deadline ?? LAST, b.offer?.deadline ?? LAST) ||
  order(a.next?.moment ?? '', b.next?.moment ?? '') ||
  order(b.interviewAt ?? '', a.interviewAt ?? '') ||
  order(a.id, b.id)
