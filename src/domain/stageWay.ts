import { isFoldedAtFirst, type FoldedStage } from '#domain/stage.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'

/** Whether a stage lies beside the way from the interview to the hire. */
export const isBesideWay = (stage: Stage): stage is FoldedStage => isFoldedAtFirst(stage)

/** The stages of the way from the interview to the hire, in reading order. */
export const STAGES_ON_WAY: readonly Stage[] = STAGES.filter((stage) => !isBesideWay(stage))

/** Whether it is the stage that the way leads to. */
export const isGoal = (stage: Stage): boolean => stage === STAGES_ON_WAY.at(-1)
