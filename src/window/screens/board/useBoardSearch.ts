import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue'
import { PASSES, type CardFilter } from '#domain/views/cardFilter.ts'
import { bridge } from '#window/host/bridge.ts'
import type { Card } from '#domain/views/card.ts'

/** What the board is narrowed to. */
export interface BoardSearch {
  readonly text: Ref<string>
  readonly filter: Ref<CardFilter>
  /** Something is searched for or filtered. */
  readonly narrowed: ComputedRef<boolean>
  /** The words last answered by the host, to be marked on the cards. */
  readonly answered: Readonly<Ref<string>>
  readonly isShown: ComputedRef<(card: Card) => boolean>
  readonly clear: () => void
}

/**
 * Narrows the board as one types. The host searches, as it knows notes and people; while it
 * answers, only the newest words wait their turn. `changes` are asked about again.
 */
export const useBoardSearch = (changes: () => unknown): BoardSearch => {
  const text = ref('')
  const filter = ref<CardFilter>('all')
  const found = shallowRef<ReadonlySet<string> | null>(null)
  const answered = ref('')
  let asking = false
  let asksAgain = false

  const ask = async (): Promise<void> => {
    asksAgain = asking
    if (asking) return
    asking = true
    try {
      const words = text.value.trim()
      const ids = words === '' ? null : new Set(await bridge.calls.search({ text: words }))
      found.value = ids
      answered.value = words
    } finally {
      asking = false
    }
    if (asksAgain) await ask()
  }
  watch(text, () => void ask())
  watch(changes, () => {
    if (text.value.trim() !== '') void ask()
  })

  const isShown = computed(() => {
    const ids = found.value
    const passes = PASSES[filter.value]
    return (card: Card) => passes(card) && (ids === null || ids.has(card.id))
  })

  return {
    text,
    filter,
    narrowed: computed(() => found.value !== null || filter.value !== 'all'),
    answered,
    isShown,
    clear: () => {
      text.value = ''
      filter.value = 'all'
    },
  }
}
