import {
  computed,
  inject,
  onScopeDispose,
  provide,
  shallowRef,
  type ComputedRef,
  type InjectionKey,
  type ShallowRef,
} from 'vue'

/** What a control found in what was written in it, in words: for the field around it to say. */
export interface FieldRemarks {
  /** What cannot be read, said in the place of what the form says of the field. */
  readonly error?: string
  /** How it was taken, said in the place of the hint. */
  readonly hint?: string
  /** The text itself was left, whatever beside it in the field has the keyboard: it is said by now. */
  readonly isTextLeft?: boolean
}

type Source = () => FieldRemarks

const FIELD_REMARKS: InjectionKey<ShallowRef<Source | undefined>> = Symbol('field remarks')

/** Lets the control inside a field say what it found; nothing while it has nothing to say. */
export const provideFieldRemarks = (): ComputedRef<FieldRemarks> => {
  const source = shallowRef<Source>()
  provide(FIELD_REMARKS, source)
  return computed(() => source.value?.() ?? {})
}

/** Has the field around a control say what the control finds; standing alone, nobody does. */
export const useFieldRemarks = (remarks: Source): void => {
  const source = inject(FIELD_REMARKS, undefined)
  if (source === undefined) return
  source.value = remarks
  onScopeDispose(() => {
    if (source.value === remarks) source.value = undefined
  })
}
