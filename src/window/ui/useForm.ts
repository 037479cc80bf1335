import { keptDraft, type KeptPlace } from '#ui/keptDraft.ts'
import { computed, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'

/** What a draft amounts to: a value that can be written, or the fields to complete and why. */
export type Checked<Value, Reason extends string> =
  { readonly value: Value } | { readonly errors: Readonly<Partial<Record<string, Reason>>> }

/** What came of writing: done, or refused, perhaps because of one field. */
export type Written<Reason extends string> =
  { readonly ok: true } | { readonly ok: false; readonly reason: Reason; readonly field?: string }

/** What makes one form differ from another. */
export interface FormParts<Draft extends object, Value, Reason extends string, Warning> {
  /** As the form begins. */
  readonly draft: Draft
  readonly check: (draft: Draft) => Checked<Value, Reason>
  /** What to say beside a field. */
  readonly wordsOf: (reason: Reason, field: string) => string
  /**
   * What the person should read before the value is written, where it may have to be asked for;
   * nothing is written until they go on all the same.
   */
  readonly warn?: (value: Value) => readonly Warning[] | Promise<readonly Warning[]>
  readonly write: (value: Value) => Promise<Written<Reason>>
  /**
   * Brings up to date what the draft or its check follows, before they are read to be written. Where
   * it fails, the writing does too, and says so.
   */
  readonly refresh?: () => Promise<unknown>
  /** Where the draft is kept until it is written, so that nothing typed is lost with the window. */
  readonly kept?: KeptPlace
  /** What a refusal calls the value: `person` where it says `person.email` and the field is `email`. */
  readonly subject?: string
}

/** A form as its fields and buttons see it. */
export interface Form<Draft extends object, Warning> {
  readonly draft: Ref<Draft>
  /** The person asked for it to be written: what is missing is said in every field. */
  readonly submitted: Ref<boolean>
  /** It begins as it was left before it was written. */
  readonly wasLeft: Readonly<Ref<boolean>>
  /** Begins again with nothing of what was left. */
  readonly startOver: () => void
  /** Nothing of it is to be kept any more: it was written, or given up. */
  readonly settled: () => void
  /** What to complete or correct in a field, in words; nothing when it is complete. */
  readonly errorOf: (field: string) => string | undefined
  /** Said before the draft is written, which they are about; forgotten once it changes. */
  readonly warnings: Readonly<ShallowRef<readonly Warning[]>>
  readonly saving: Readonly<Ref<boolean>>
  /** True once written; false while something is missing, refused or, unless `anyway`, warned of. */
  readonly submit: (anyway?: boolean) => Promise<boolean>
}

/** The field of the form that a refusal is about. */
const fieldOf = (field: string, subject: string | undefined): string =>
  subject === undefined ? field : field.replace(`${subject}.`, '')

/** What every form repeats: the draft, what is missing in it, what was refused, and writing it. */
export const useForm = <Draft extends object, Value, Reason extends string, Warning = never>({
  draft: begun,
  check,
  wordsOf,
  warn = () => [],
  write,
  refresh,
  kept,
  subject,
}: FormParts<Draft, Value, Reason, Warning>): Form<Draft, Warning> => {
  const held = keptDraft(begun, kept)
  const { draft } = held
  const submitted = ref(false)
  const saving = ref(false)
  const warnings = shallowRef<readonly Warning[]>([])
  const refusals = shallowRef<Readonly<Partial<Record<string, Reason>>>>({})
  const checked = computed(() => check(draft.value))

  const forget = (): void => {
    warnings.value = []
    refusals.value = {}
  }
  watch(draft, forget, { deep: true })
  const errorOf = (field: string): string | undefined => {
    const errors = 'errors' in checked.value ? checked.value.errors : {}
    const reason = errors[field] ?? refusals.value[field]
    return reason === undefined ? undefined : wordsOf(reason, field)
  }

  const take = (refusal: Extract<Written<Reason>, { ok: false }>): void => {
    // Of no field, it is not about what was typed: the same can be tried again, warnings and all.
    if (refusal.field === undefined) return
    warnings.value = []
    refusals.value = { [fieldOf(refusal.field, subject)]: refusal.reason }
  }

  const submit = async (anyway = false): Promise<boolean> => {
    if (saving.value) return false
    submitted.value = true
    refusals.value = {}
    saving.value = true
    try {
      await refresh?.().catch(() => undefined)
      const result = checked.value
      if ('errors' in result) return false
      if (!anyway) {
        warnings.value = await warn(result.value)
        if (warnings.value.length > 0) return false
      }
      const written = await write(result.value)
      if (written.ok) held.settled()
      else take(written)
      return written.ok
    } finally {
      saving.value = false
    }
  }

  return { ...held, submitted, errorOf, warnings, saving, submit }
}
