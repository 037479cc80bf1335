import { reactive } from 'vue'
import { isFoldedAtFirst } from '#domain/stage.ts'
import type { Stage } from '#domain/vocabulary.ts'

/** Kept while the window lives, so that coming back to the board finds it as it was left. */
const chosen = reactive<Partial<Record<Stage, boolean>>>({})

/** Which stages are folded: what the person chose, else refusals, the drawer and `isCramped` ones. */
export interface Folds {
  readonly isFolded: (stage: Stage) => boolean
  readonly fold: (stage: Stage, folded: boolean) => void
}

export const useFolds = (isCramped: (stage: Stage) => boolean): Folds => ({
  isFolded: (stage) => chosen[stage] ?? (isFoldedAtFirst(stage) || isCramped(stage)),
  fold: (stage, folded) => {
    chosen[stage] = folded
  },
})
