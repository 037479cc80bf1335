import { computed, type ComputedRef } from 'vue'
import type { BoardColumns } from '#domain/views/boardColumns.ts'
import { isGoal } from '#domain/stageWay.ts'
import { STAGES, type Stage } from '#domain/vocabulary.ts'
import { useBoardStore } from '#window/host/boardStore.ts'
import { useFolds, type Folds } from '#window/screens/board/useFolds.ts'

/** How much room the board has, and the stage shown where there is room for one. */
export interface Room {
  readonly isMedium: () => boolean
  /** There is room for three open columns. */
  readonly isTight: () => boolean
  /** The only stage on screen, where there is room for one. */
  readonly onlyStage: () => Stage | undefined
}

/** The stages of the board with the cards searched for, and which of them are open. */
export const useStages = (
  room: Room,
): {
  readonly columns: ComputedRef<BoardColumns>
  readonly stages: ComputedRef<readonly Stage[]>
  readonly folds: Folds
  /** Stages whose cards are on screen, from left to right. */
  readonly openStages: ComputedRef<readonly Stage[]>
} => {
  const store = useBoardStore()
  const columns = computed(() => store.columns)
  const stages = computed<readonly Stage[]>(() => STAGES)
  // Who is hired looks at the board least.
  const folds = useFolds(
    (stage) =>
      (room.isMedium() && columns.value[stage].length === 0) || (room.isTight() && isGoal(stage)),
  )
  const openStages = computed<readonly Stage[]>(() => {
    const only = room.onlyStage()
    return only === undefined ? stages.value.filter((stage) => !folds.isFolded(stage)) : [only]
  })
  return { columns, stages, folds, openStages }
}
