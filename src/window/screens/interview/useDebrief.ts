import { computed, ref } from 'vue'
import { emptyApplication } from '#domain/logbook/application.ts'
import { useDebriefCheck } from '#window/screens/interview/useDebriefCheck.ts'
import { useDebriefDraft } from '#window/screens/interview/useDebriefDraft.ts'
import {
  useDebriefedApplication,
  type DebriefIds,
} from '#window/screens/interview/useDebriefedApplication.ts'
import { useDebriefSaving } from '#window/screens/interview/useDebriefSaving.ts'
import { useKeptDebrief } from '#window/screens/interview/useKeptDebrief.ts'

interface DebriefStart extends DebriefIds {
  /** A new form begins on an interview to come. */
  readonly ahead?: boolean | undefined
}

/** The form behind the debrief: its draft, what is to complete, and writing it all at once. */
export const useDebrief = (ids: DebriefStart) => {
  const place = useKeptDebrief(ids)
  const { kept, applicationId, interviewId } = place
  const { state, before, noted, load } = useDebriefedApplication(ids)
  const answers = useDebriefDraft(kept, { before, noted, ahead: ids.ahead })
  const { draft } = answers
  const { ground, checked, errorOf } = useDebriefCheck(draft, { interviewId, before, noted })
  const { submitted, saving, write } = useDebriefSaving(checked, { applicationId, before })

  /** The form stands as it was left earlier. */
  const isResumed = ref(false)
  const begin = (fromNothing = false): void => {
    answers.start(fromNothing)
    submitted.value = false
    isResumed.value = false
  }
  const open = async (): Promise<void> => {
    if (!(await load())) return
    if (kept === undefined) begin()
    else if (place.hasMoved) answers.join()
    else isResumed.value = true
    state.value = 'ready'
    place.keepFromNow(draft, answers.isTouched)
  }
  void open()

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
    isResumed,
    /** The id of the application once written; nothing while something is missing or refused. */
    save: async (): Promise<string | undefined> => {
      if (!(await write())) return undefined
      place.end()
      return applicationId
    },
    /** Begins again with an empty form, or as it was noted; what it returns brings the answers back. */
    giveUp: (): (() => void) => {
      const written = draft.value
      place.forget()
      begin(true)
      return () => {
        draft.value = written
      }
    },
    /** Takes what is written here to one more interview of a known application. */
    moveTo: (application: string): void => {
      place.moveTo(application, draft.value)
    },
  }
}
