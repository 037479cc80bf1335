import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue'
import type { CardFilter } from '#domain/views/cardFilter.ts'
import { useBoardStore } from '#window/host/boardStore.ts'

/** What the board is narrowed to. */
export interface BoardSearch {
  readonly text: Ref<string>
  readonly filter: Ref<CardFilter>
  /** Something is searched for or filtered. */
  readonly narrowed: ComputedRef<boolean>
  /** The words last answered by the host, to be marked on the cards. */
  readonly answered: ComputedRef<string>
  readonly clear: () => void
}

/**
 * Narrows the board as one types. The host searches, as it knows notes and people; while it
 * answers, only the newest words wait their turn.
 */
export const useBoardSearch = (): BoardSearch => {
  const store = useBoardStore()
  const text = ref('')
  const filter = ref<CardFilter>('all')
  let asking = false
  let asksAgain = false

  const ask = async (): Promise<void> => {
    asksAgain = asking
    if (asking) return
    asking = true
    try {
      const words = text.value.trim()
      const isAll = words === '' && filter.value === 'all'
      await store.narrow(isAll ? null : { text: words, filter: filter.value })
    } finally {
      asking = false
    }
    if (asksAgain) await ask()
  }
  watch([text, filter], () => void ask())
  onScopeDispose(() => void store.narrow(null))

  return {
    text,
    filter,
    narrowed: computed(() => store.narrowed !== null),
    answered: computed(() => store.narrowed?.text ?? ''),
    clear: () => {
      text.value = ''
      filter.value = 'all'
    },
  }
}
