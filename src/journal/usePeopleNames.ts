import { computed, type ComputedRef } from 'vue'
import { useBoardStore } from '#app/board/boardStore.ts'
import { fold, hasAll, wordsOf } from '#domain/fold.ts'

/** More would hide the rest of the page, and a further letter narrows them down. */
const MOST_NAMES = 40

/** Names of people of the applications that go with what is typed, in their order. */
export const usePeopleNames = (typed: () => string): ComputedRef<readonly string[]> => {
  const board = useBoardStore()
  void board.load()
  const all = computed(() =>
    [...new Set(board.cards.flatMap(({ people }) => people))]
      .toSorted((a, b) => a.localeCompare(b))
      .map((name) => ({ name, folded: fold(name) })),
  )
  return computed(() => {
    const words = wordsOf(typed())
    return all.value
      .filter(({ folded }) => hasAll(folded, words))
      .slice(0, MOST_NAMES)
      .map(({ name }) => name)
  })
}
