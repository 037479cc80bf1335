import { onBeforeUnmount } from 'vue'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import {
  forgetDebrief,
  keepDebrief,
  keptDebrief,
  type KeptDebrief,
} from '#window/screens/interview/keptDrafts.ts'
import type { DebriefIds } from '#window/screens/interview/useDebriefedApplication.ts'

/** The place of a debrief among those kept while the window is open, and the ids it writes under. */
export const useKeptDebrief = (
  ids: DebriefIds,
): {
  /** The form as it was left; nothing where none was begun. */
  readonly kept: KeptDebrief | undefined
  readonly applicationId: string
  readonly interviewId: string
  readonly forget: () => void
  /** Forgets the form for good: leaving the page keeps nothing any more. */
  readonly end: () => void
  /** Keeps what is unfinished when the page is left. */
  readonly keepWhenLeft: (unfinished: () => DebriefDraft | undefined) => void
  /** Ends the form here and keeps it for one more interview of a known application. */
  readonly moveTo: (application: string, draft: DebriefDraft) => void
} => {
  const kept = keptDebrief(ids.application, ids.interview)
  const applicationId = ids.application ?? kept?.applicationId ?? crypto.randomUUID()
  const interviewId = ids.interview ?? kept?.interviewId ?? crypto.randomUUID()
  let hasEnded = false

  const forget = (): void => {
    forgetDebrief(ids.application, ids.interview)
  }
  const end = (): void => {
    hasEnded = true
    forget()
  }
  return {
    kept,
    applicationId,
    interviewId,
    forget,
    end,
    keepWhenLeft: (unfinished) => {
      onBeforeUnmount(() => {
        const draft = hasEnded ? undefined : unfinished()
        if (draft === undefined) return
        keepDebrief(ids.application, ids.interview, { draft, applicationId, interviewId })
      })
    },
    moveTo: (application, draft) => {
      const moving = { draft, applicationId: application, interviewId, moved: true }
      keepDebrief(application, undefined, moving)
      end()
    },
  }
}
