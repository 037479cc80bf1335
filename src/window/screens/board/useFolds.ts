import { reactive } from 'vue'
import type { Stage } from '#domain/vocabulary.ts'

/** Kept while the window lives, so that coming back to the board finds it as it was left. */
const chosen = reactive<Partial<Record<Stage, boolean>>>({})

/** Folded until somebody unfolds them: refusals, and the drawer. */
const FOLDED_AT_FIRST: readonly Stage[] = ['refused', 'let-go']

/** Which stages are folded: what the person chose, else refusals, the drawer and `isCramped` ones. */
export interface Folds {
  readonly isFolded: (stage: Stage) => boolean
  readonly fold: (stage: Stage, folded: boolean) => void
}

export const useFolds = (isCramped: (stage: Stage) => boolean): Folds => ({
  isFolded: (stage) => chosen[stage] ?? (FOLDED_AT_FIRST.includes(stage) || isCramped(stage)),
  fold: (stage, folded) => {
    chosen[stage] = folded
  },
})
