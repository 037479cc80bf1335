import { watch, type Ref } from 'vue'
import type { DebriefDraft } from '#domain/forms/debriefDraft.ts'
import { takeUpDebrief } from '#domain/forms/takeUpDebrief.ts'
import { keptForm, type KeptForm } from '#window/host/begunForms.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { DebriefIds } from '#window/screens/interview/useDebriefedApplication.ts'

/** A form as it was left, with the ids it will write under. */
interface KeptDebrief {
  readonly draft: DebriefDraft
  readonly applicationId: string
  readonly interviewId: string
  /** Begun for a new application, then taken to one known already: its post and people are joined. */
  readonly moved?: boolean
}

const asId = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

const leftOf = (left: unknown, now: string): Partial<KeptDebrief> => {
  if (typeof left !== 'object' || left === null) return {}
  const { draft, applicationId, interviewId, moved } = left as Readonly<Record<string, unknown>>
  const taken = takeUpDebrief(draft, now)
  if (taken === undefined) return {}
  return {
    draft: taken,
    applicationId: asId(applicationId) ?? crypto.randomUUID(),
    interviewId: asId(interviewId) ?? crypto.randomUUID(),
    moved: moved === true,
  }
}

/** Its words are about the people known when it began. */
const placeOf = ({ application, interview }: DebriefIds, about: KeptDebrief): KeptForm =>
  keptForm('debrief', {
    ids: [application, interview],
    application: about.applicationId,
    people:
      about.moved === true
        ? []
        : about.draft.people.filter(({ known }) => known).map(({ person }) => person.id),
  })

/** The place of a debrief among the forms begun, and the ids it writes under. */
export const useKeptDebrief = (
  ids: DebriefIds,
): {
  /** The form as it was left; nothing where none was begun. */
  readonly kept: DebriefDraft | undefined
  /** It was begun for a new application, and taken to this one. */
  readonly hasMoved: boolean
  readonly applicationId: string
  readonly interviewId: string
  readonly forget: () => void
  /** Forgets the form for good: what changes after it keeps nothing any more. */
  readonly end: () => void
  /** Keeps what is unfinished from now on, as it is written. */
  readonly keepFromNow: (draft: Readonly<Ref<DebriefDraft>>, isTouched: () => boolean) => void
  /** Ends the form here and keeps it for one more interview of a known application. */
  readonly moveTo: (application: string, draft: DebriefDraft) => void
} => {
  const { now } = useSessionStore()
  let place = keptForm('debrief', { ids: [ids.application, ids.interview] })
  const left = leftOf(place.left(), now)
  const applicationId = ids.application ?? left.applicationId ?? crypto.randomUUID()
  const interviewId = ids.interview ?? left.interviewId ?? crypto.randomUUID()
  let isKept = left.draft !== undefined
  let hasEnded = false

  const forget = (): void => {
    isKept = false
    place.forget()
  }
  const end = (): void => {
    hasEnded = true
    forget()
  }
  const keep = (draft: DebriefDraft, isTouched: boolean): void => {
    if (hasEnded) return
    if (isTouched) {
      const about = { draft, applicationId, interviewId }
      // The people it is about may be others by now.
      place = placeOf(ids, about)
      place.keep(about)
    } else if (!isKept) place.forget()
  }
  return {
    kept: left.draft,
    hasMoved: left.moved === true,
    applicationId,
    interviewId,
    forget,
    end,
    keepFromNow: (draft, isTouched) => {
      watch(draft, (written) => keep(written, isTouched()), { deep: true })
    },
    moveTo: (application, draft) => {
      const about = { draft, applicationId: application, interviewId, moved: true }
      placeOf({ application }, about).keep(about)
      end()
    },
  }
}
