import { computed, type ComputedRef, type Ref } from 'vue'
import { checkDebrief, type DebriefGround } from '#domain/forms/checkDebrief.ts'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useT } from '#window/i18n/useT.ts'

/** What a debrief is checked against. */
interface Known {
  readonly interviewId: string
  readonly before: Readonly<Ref<Application | undefined>>
  readonly noted: Readonly<Ref<Interview | undefined>>
}

/** What is still to complete in a debrief, field by field, in words. */
export const useDebriefCheck = (
  draft: Readonly<Ref<DebriefDraft>>,
  { interviewId, before, noted }: Known,
): {
  readonly ground: ComputedRef<DebriefGround>
  readonly checked: ComputedRef<ReturnType<typeof checkDebrief>>
  readonly errorOf: (field: string) => string | undefined
} => {
  const session = useSessionStore()
  const t = useT()
  const ground = computed(() => ({
    interviewId,
    zone: noted.value?.zone ?? session.settings.zone,
    details: before.value?.details,
    interview: noted.value,
  }))
  const checked = computed(() => checkDebrief(draft.value, ground.value))
  return {
    ground,
    checked,
    errorOf: (field) => {
      const reason = 'errors' in checked.value ? checked.value.errors[field] : undefined
      if (reason === undefined) return undefined
      if (reason === 'too-many-assets') return t('interview.tooManyAssets')
      return reason === 'time-unread' ? t('moment.timeExample') : t(`reasons.${reason}`)
    },
  }
}
