import { ref, watch, type Ref } from 'vue'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { emptyDebrief, joinedDebrief, startDebrief } from '#domain/forms/startDebrief.ts'
import type { Interview } from '#domain/entry/entry.ts'
import type { Application } from '#domain/logbook/application.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'

/** What a new draft starts from. */
interface Known {
  readonly before: Readonly<Ref<Application | undefined>>
  readonly noted: Readonly<Ref<Interview | undefined>>
  readonly ahead: boolean | undefined
}

/** The answers of a debrief: those kept earlier, or a new draft once it is known what it is about. */
export const useDebriefDraft = (
  kept: DebriefDraft | undefined,
  { before, noted, ahead }: Known,
): {
  readonly draft: Ref<DebriefDraft>
  /** Begins with the answers that are known already, and unless it is to be `empty` a likely start. */
  readonly start: (empty?: boolean) => void
  /** Joins the answers to what is known of the application they were taken to. */
  readonly join: () => void
  /** Whether something was answered since it began. */
  readonly isTouched: () => boolean
} => {
  const session = useSessionStore()
  const draft = ref<DebriefDraft>(kept ?? emptyDebrief(session.now))
  let untouched = JSON.stringify(draft.value)
  const isTouched = (): boolean => JSON.stringify(draft.value) !== untouched
  let fromNothing = false
  const blank = (): DebriefDraft => {
    const known = { application: before.value, interview: noted.value, ahead, fromNothing }
    const newId = (): string => crypto.randomUUID()
    return startDebrief({ ...known, now: session.now, newId })
  }
  // A form left open proposes the interview that was just held, not the one of another day.
  watch(
    () => session.now,
    () => {
      if (kept !== undefined || isTouched()) return
      draft.value.at = blank().at
      untouched = JSON.stringify(draft.value)
    },
  )
  return {
    draft,
    start: (empty = false) => {
      fromNothing = empty
      draft.value = blank()
      untouched = JSON.stringify(draft.value)
    },
    join: () => {
      draft.value = joinedDebrief(draft.value, before.value, session.now)
    },
    isTouched,
  }
}
