import { computed, onBeforeUnmount, ref } from 'vue'
import { debriefCommands } from '#domain/forms/debriefCommands.ts'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { emptyDebrief, joinedDebrief, startDebrief } from '#domain/forms/startDebrief.ts'
import { emptyApplication } from '#domain/logbook/application.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import { useAct } from '#window/parts/act/useAct.ts'
import { forgetDebrief, keepDebrief, keptDebrief } from '#window/screens/interview/keptDrafts.ts'
import { useDebriefCheck } from '#window/screens/interview/useDebriefCheck.ts'
import {
  useDebriefedApplication,
  type DebriefIds,
} from '#window/screens/interview/useDebriefedApplication.ts'

interface DebriefStart extends DebriefIds {
  /** A new form begins on an interview to come. */
  readonly ahead?: boolean | undefined
}

const newId = (): string => crypto.randomUUID()

/** The form behind the debrief: its draft, what is to complete, and writing it all at once. */
export const useDebrief = (ids: DebriefStart) => {
  const session = useSessionStore()
  const { act } = useAct()
  const kept = keptDebrief(ids.application, ids.interview)
  const applicationId = ids.application ?? kept?.applicationId ?? newId()
  const interviewId = ids.interview ?? kept?.interviewId ?? newId()

  const { state, before, noted, load } = useDebriefedApplication(ids)
  const draft = ref<DebriefDraft>(kept?.draft ?? emptyDebrief(session.now))
  const submitted = ref(false)
  const saving = ref(false)
  const saved = ref(false)
  const { ground, checked, errorOf } = useDebriefCheck(draft, { interviewId, before, noted })
  let untouched = JSON.stringify(draft.value)

  const startOver = (): void => {
    const known = { application: before.value, interview: noted.value, ahead: ids.ahead }
    draft.value = startDebrief({ ...known, now: session.now, newId })
    untouched = JSON.stringify(draft.value)
    submitted.value = false
  }
  const open = async (): Promise<void> => {
    if (!(await load())) return
    if (kept === undefined) startOver()
    else if (kept.moved === true)
      draft.value = joinedDebrief(draft.value, before.value, session.now)
    state.value = 'ready'
  }
  void open()

  const forget = (): void => {
    forgetDebrief(ids.application, ids.interview)
  }
  onBeforeUnmount(() => {
    if (saved.value || state.value !== 'ready' || JSON.stringify(draft.value) === untouched) return
    keepDebrief(ids.application, ids.interview, { draft: draft.value, applicationId, interviewId })
  })

  return {
    state,
    before,
    noted,
    subject: computed(() => before.value ?? emptyApplication(applicationId)),
    draft,
    ground,
    submitted,
    saving,
    errorOf,
    wasKept: kept !== undefined,
    /** The id of the application once written; nothing while something is missing or refused. */
    save: async (): Promise<string | undefined> => {
      submitted.value = true
      if (!('debrief' in checked.value) || saving.value) return undefined
      saving.value = true
      const { debrief } = checked.value
      const outcome = await act(...debriefCommands(debrief, applicationId, before.value))
      saving.value = false
      if (!outcome.ok) return undefined
      saved.value = true
      forget()
      return applicationId
    },
    /** Begins again with an empty form; what it returns brings the answers back. */
    giveUp: (): (() => void) => {
      const answers = draft.value
      forget()
      startOver()
      return () => {
        draft.value = answers
      }
    },
    /** Takes what is written here to one more interview of a known application. */
    moveTo: (application: string): void => {
      const moving = { draft: draft.value, applicationId: application, interviewId, moved: true }
      keepDebrief(application, undefined, moving)
      forget()
      saved.value = true
    },
  }
}
