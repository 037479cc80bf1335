import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { useT } from '#window/i18n/useT.ts'
import { checkDebrief, type DebriefGround } from '#domain/forms/checkDebrief.ts'
import { debriefCommands } from '#domain/forms/debriefCommands.ts'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { forgetDebrief, keepDebrief, keptDebrief } from '#window/screens/interview/keptDrafts.ts'
import { debriefOf, emptyDebrief, newSlip } from '#domain/forms/startDebrief.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { emptyApplication, interviewsOf, type Application } from '#domain/logbook/application.ts'
import type { Interview } from '#domain/entry/entry.ts'

/** Where a debrief stands: still asking the host, ready to be told, or about something gone. */
export type DebriefState = 'loading' | 'ready' | 'missing'

/** The form behind the debrief: its draft, what is to complete, and writing it all at once. */
export const useDebrief = (ids: {
  readonly application?: string | undefined
  readonly interview?: string | undefined
  /** A new form begins on an interview to come. */
  readonly ahead?: boolean | undefined
}) => {
  const session = useSessionStore()
  const { act } = useAct()
  const t = useT()
  const kept = keptDebrief(ids.application, ids.interview)

  const state = ref<DebriefState>('loading')
  const before = shallowRef<Application>()
  const noted = shallowRef<Interview>()
  const draft = ref<DebriefDraft>(kept?.draft ?? emptyDebrief(session.now))
  const submitted = ref(false)
  const saving = ref(false)
  const saved = ref(false)
  const applicationId = ids.application ?? kept?.applicationId ?? crypto.randomUUID()
  const interviewId = ids.interview ?? kept?.interviewId ?? crypto.randomUUID()
  let untouched = JSON.stringify(draft.value)

  const startOver = (): void => {
    const fresh =
      before.value !== undefined && noted.value !== undefined
        ? debriefOf(before.value, noted.value, session.now)
        : emptyDebrief(session.now, before.value)
    if (ids.ahead === true && noted.value === undefined) {
      fresh.side = 'ahead'
      fresh.at = ''
    }
    // No date is the usual case, and settles the follow-up; the answer stands there to be changed.
    if (fresh.promise.kind === '') fresh.promise.kind = 'none'
    if (before.value === undefined) fresh.people.push(newSlip(crypto.randomUUID()))
    draft.value = fresh
    untouched = JSON.stringify(fresh)
    submitted.value = false
  }

  /** What was begun for a new application goes on with the post and the people of the known one. */
  const join = (): void => {
    const { post, people } = emptyDebrief(session.now, before.value)
    draft.value = { ...draft.value, post, people: [...people, ...draft.value.people] }
  }

  const load = async (): Promise<void> => {
    if (ids.application !== undefined) {
      const outcome = await bridge.calls.application({ application: ids.application })
      if (!outcome.ok) {
        state.value = 'missing'
        return
      }
      before.value = outcome.value.application
      noted.value = interviewsOf(before.value).find(({ id }) => id === ids.interview)
      if (ids.interview !== undefined && noted.value === undefined) {
        state.value = 'missing'
        return
      }
    }
    if (kept === undefined) startOver()
    else if (kept.moved === true) join()
    state.value = 'ready'
  }
  void load()

  const ground = computed<DebriefGround>(() => ({
    interviewId,
    zone: noted.value?.zone ?? session.settings.zone,
    details: before.value?.details,
    interview: noted.value,
  }))
  const checked = computed(() => checkDebrief(draft.value, ground.value))
  const errorOf = (field: string): string | undefined => {
    const reason = 'errors' in checked.value ? checked.value.errors[field] : undefined
    if (reason === undefined) return undefined
    if (reason === 'too-many-assets') return t('interview.tooManyAssets')
    if (field === 'promise' && reason === 'value-malformed') return t('interview.daysExample')
    return reason === 'time-unread' ? t('moment.timeExample') : t(`reasons.${reason}`)
  }

  /** The id of the application once written; nothing while something is missing or refused. */
  const save = async (): Promise<string | undefined> => {
    submitted.value = true
    if (!('debrief' in checked.value) || saving.value) return undefined
    saving.value = true
    const outcome = await act(
      ...debriefCommands(checked.value.debrief, applicationId, before.value),
    )
    saving.value = false
    if (!outcome.ok) return undefined
    saved.value = true
    forgetDebrief(ids.application, ids.interview)
    return applicationId
  }

  const keep = (): void => {
    if (saved.value || state.value !== 'ready' || JSON.stringify(draft.value) === untouched) return
    keepDebrief(ids.application, ids.interview, { draft: draft.value, applicationId, interviewId })
  }
  onBeforeUnmount(keep)

  /** Begins again with an empty form; what it returns brings the answers back. */
  const giveUp = (): (() => void) => {
    const told = draft.value
    forgetDebrief(ids.application, ids.interview)
    startOver()
    return () => {
      draft.value = told
    }
  }

  /** Takes what is written here to one more interview of a known application. */
  const moveTo = (application: string): void => {
    keepDebrief(application, undefined, {
      draft: draft.value,
      applicationId: application,
      interviewId,
      moved: true,
    })
    forgetDebrief(ids.application, ids.interview)
    saved.value = true
  }

  const subject = computed(() => before.value ?? emptyApplication(applicationId))
  return {
    state,
    before,
    noted,
    subject,
    draft,
    ground,
    submitted,
    saving,
    errorOf,
    save,
    giveUp,
    moveTo,
    wasKept: kept !== undefined,
  }
}
