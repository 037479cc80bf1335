import { ref, type ComputedRef, type Ref } from 'vue'
import type { checkDebrief } from '#domain/forms/checkDebrief.ts'
import { debriefCommands } from '#domain/forms/debriefCommands.ts'
import type { Application } from '#domain/logbook/application.ts'
import { useAct } from '#window/parts/act/useAct.ts'

/** Where a debrief is written. */
interface Target {
  readonly applicationId: string
  readonly before: Readonly<Ref<Application | undefined>>
}

/** Writing a debrief, all at once, as soon as nothing is missing. */
export const useDebriefSaving = (
  checked: ComputedRef<ReturnType<typeof checkDebrief>>,
  { applicationId, before }: Target,
): {
  /** It was asked for: what is missing is told. */
  readonly submitted: Ref<boolean>
  readonly saving: Readonly<Ref<boolean>>
  /** Resolves to whether it is written; not while something is missing or refused. */
  readonly write: () => Promise<boolean>
} => {
  const { act } = useAct()
  const submitted = ref(false)
  const saving = ref(false)
  return {
    submitted,
    saving,
    write: async () => {
      submitted.value = true
      if (!('debrief' in checked.value) || saving.value) return false
      saving.value = true
      const { debrief } = checked.value
      const outcome = await act(
        ...debriefCommands(debrief, applicationId, before.value, () => crypto.randomUUID()),
      )
      saving.value = false
      return outcome.ok
    },
  }
}
