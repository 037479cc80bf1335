import { computed, ref, type ComputedRef, type Ref } from 'vue'
import { afterPress } from '#ui/afterPress.ts'
import type { Option } from '#ui/option.ts'

/** What words left in a field may mean, offered once the field is left. */
interface Offered {
  readonly offered: ComputedRef<readonly Option<string>[]>
  /** Nobody writes in the field any more. */
  readonly isLeft: Readonly<Ref<boolean>>
  readonly written: () => void
  readonly left: () => void
}

/**
 * Offers what the words in a field may mean, as `find` tells it. While one is still writing, what is
 * written so far may mean anything: nothing is offered then.
 */
export const useOffered = (find: () => readonly Option<string>[]): Offered => {
  const isLeft = ref(false)
  return {
    isLeft,
    offered: computed(() => (isLeft.value ? find() : [])),
    written: () => {
      isLeft.value = false
    },
    left: () => {
      afterPress(() => {
        isLeft.value = true
      })
    },
  }
}
