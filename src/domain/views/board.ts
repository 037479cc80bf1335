import type { Card } from './card.ts'
import { SENDING_GROUPS, sendingGroupOf } from './cardSending.ts'
import { isBeforeBoard } from '#domain/stage.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'

/** Cards answered at once: more than any window shows, and few enough for one short answer. */
export const MOST_CARDS = 120

/** How many cards each stage has. */
export type StageCounts = Readonly<Record<Stage, number>>

/** Some cards of a stage that stand one behind the other, the first of them at the place `from`. */
export interface BoardPart {
  readonly stage: Stage
  readonly from: number
  readonly cards: readonly Card[]
}

/** A card and its place in its stage, counted from 0. */
export interface PlacedCard {
  readonly card: Card
  readonly at: number
}

/** What was asked of the board: its counts, and cards sorted by urgency within each stage. */
export interface Board {
  /** Counts up with each card that comes, goes or looks different: places of one order go together. */
  readonly order: number
  readonly counts: StageCounts
  readonly parts: readonly BoardPart[]
  /** Those asked for by their ids that are shown. */
  readonly found: readonly PlacedCard[]
}

/** A card left its place, took one, or both: first the one, then the other. */
export interface CardMove {
  readonly from?: { readonly stage: Stage; readonly at: number }
  readonly to?: PlacedCard
}

/** What became of the cards since an order, one move after the other. */
export interface BoardMoves {
  readonly order: number
  readonly moves: readonly CardMove[]
}

/** A change was written, or time changed cards. */
export interface BoardChange {
  readonly revision: number
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
