import { STAGES, type By, type Stage } from '#domain/vocabulary.ts'

/** What a stage of the board is. */
interface StageRow {
  /** Whether the application still runs, or a decision has ended it for now. */
  readonly counts: 'open' | 'decided'
  /** How its column stands on the board until somebody folds or unfolds it. */
  readonly column: 'first-drawer' | 'unfolded' | 'folded' | 'drawer'
  /**
   * The kind of entry that brings a card here and holds it here; a move to this stage records one.
   * Null for the stages a card is in by its interview alone, or by having none: no move records that.
   */
  readonly entry: string | null
}

/**
 * Every stage, in reading order; whatever the code asks about a stage is derived from its row.
 * `relanced`, followed up, is the word of the person Relance is built for, and it is kept on disk.
 */
const ROWS = {
  sent: { counts: 'open', column: 'first-drawer', entry: null },
  interviewed: { counts: 'open', column: 'unfolded', entry: null },
  thanked: { counts: 'open', column: 'unfolded', entry: 'thanks' },
  relanced: { counts: 'open', column: 'unfolded', entry: 'follow-up' },
  refused: { counts: 'decided', column: 'folded', entry: 'refusal' },
  hired: { counts: 'decided', column: 'unfolded', entry: 'hire' },
  'let-go': { counts: 'decided', column: 'drawer', entry: 'let-go' },
} as const satisfies By<Stage, StageRow>
type Rows = typeof ROWS

/** A stage that a decision puts a card into. */
export type DecidedStage = {
  [Id in Stage]: Rows[Id]['counts'] extends 'decided' ? Id : never
}[Stage]

/** A stage whose column is folded until somebody unfolds it: one beside the way to the hire. */
export type FoldedStage = {
  [Id in Stage]: Rows[Id]['column'] extends 'unfolded' ? never : Id
}[Stage]

/** A kind of entry that brings a card into some stage: a move there records one. */
export type StageKind = NonNullable<Rows[Stage]['entry']>

/**
 * A kind of entry that decides: it ends the application until it is taken up again. A row of such a
 * kind that does not count as a decision, and one of another kind that does, do not compile.
 */
export type DecisionKind = Rows[DecidedStage]['entry']

const rowOf = (stage: Stage): StageRow => ROWS[stage]

/** Whether a decision has ended the application, for now. */
export const isDecided = (stage: Stage): stage is DecidedStage => rowOf(stage).counts === 'decided'

/** The stages that a decision puts a card into, in reading order. */
export const DECIDED_STAGES: readonly DecidedStage[] = STAGES.filter(isDecided)

/** The stages of an application that still runs, the furthest last. */
export const OPEN_STAGES: readonly Stage[] = STAGES.filter((stage) => !isDecided(stage))

/** The kind of entry that brings a card into a stage, and that a move there records; null for none. */
export const entryOfStage = (stage: Stage): StageKind | null => ROWS[stage].entry

/** The stage that each kind of decision puts a card into. */
export const STAGE_OF_DECISION = Object.fromEntries(
  DECIDED_STAGES.map((stage) => [ROWS[stage].entry, stage]),
) as { readonly [Id in DecidedStage as Rows[Id]['entry']]: Id }

/** Whether a kind of entry decides. */
export const isDecisionKind = (kind: string): kind is DecisionKind =>
  Object.hasOwn(STAGE_OF_DECISION, kind)

/** Whether a stage stands further on than another in reading order. */
export const isBeyond = (stage: Stage, other: Stage): boolean =>
  STAGES.indexOf(stage) > STAGES.indexOf(other)

/** Whether its column is folded until somebody unfolds it: refusals, and the drawers. */
export const isFoldedAtFirst = (stage: Stage): stage is FoldedStage =>
  rowOf(stage).column !== 'unfolded'

/** Whether it is the drawer after the columns, for what was put away. */
export const isDrawer = (stage: Stage): boolean => rowOf(stage).column === 'drawer'

/** Whether it is the drawer before the columns, for applications without an interview. */
export const isBeforeBoard = (stage: Stage): boolean => rowOf(stage).column === 'first-drawer'

/** Whether it is one of the two drawers, before the columns and after them. */
export const isAnyDrawer = (stage: Stage): boolean => isDrawer(stage) || isBeforeBoard(stage)
