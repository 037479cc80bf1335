import { ref, watch, type Ref } from 'vue'

/** Where a form is kept while it is written: as it was left, keeping it, giving it up. */
export interface KeptPlace {
  /** The form as it was left, over the form as it begins; that one where none was begun. */
  readonly takeUp: <Draft extends object>(begun: Draft) => Draft
  readonly keep: (draft: unknown) => void
  readonly forget: () => void
}

/** A draft that is kept from the first answer on. */
interface KeptDraft<Draft> {
  readonly draft: Ref<Draft>
  /** It begins as it was left before it was written. */
  readonly wasLeft: Readonly<Ref<boolean>>
  /** Begins again with nothing of what was left. */
  readonly startOver: () => void
  /** It was written: nothing of it is to be kept any more, whatever changes still. */
  readonly settled: () => void
}

/** The draft of a form: as it was left, else as it begins; kept as it changes where it has a place. */
export const keptDraft = <Draft extends object>(
  begun: Draft,
  place?: KeptPlace,
): KeptDraft<Draft> => {
  const blank = JSON.stringify(begun)
  const taken = { ...(place?.takeUp(begun) ?? begun) }
  const draft = ref(taken) as Ref<Draft>
  const wasLeft = ref(JSON.stringify(taken) !== blank)
  let isOver = false
  watch(
    draft,
    () => {
      if (isOver) return
      if (JSON.stringify(draft.value) === blank) place?.forget()
      else place?.keep(draft.value)
    },
    { deep: true },
  )
  return {
    draft,
    wasLeft,
    startOver: () => {
      draft.value = JSON.parse(blank) as Draft
      wasLeft.value = false
    },
    settled: () => {
      isOver = true
      place?.forget()
    },
  }
}
