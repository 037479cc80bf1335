import { computed, inject, useId, type ComputedRef, type InjectionKey } from 'vue'

/** What a field tells the control inside it. */
export interface FieldControl {
  readonly id: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
}

/** Where Field.vue leaves its {@link FieldControl}. */
export const FIELD_CONTROL: InjectionKey<ComputedRef<FieldControl>> = Symbol('field control')

/** The attributes that tie a control to the field around it; standing alone it gets only an id. */
export const useFieldAttributes = (): ComputedRef<Record<string, string | boolean | undefined>> => {
  const ownId = useId()
  const field = inject(FIELD_CONTROL, undefined)
  return computed(() => ({
    id: field?.value.id ?? ownId,
    'aria-describedby': field?.value.describedBy,
    'aria-invalid': field?.value.invalid === true ? 'true' : undefined,
    'aria-required': field?.value.required === true ? 'true' : undefined,
  }))
}
