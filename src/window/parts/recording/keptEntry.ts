import { keptForm } from '#window/host/begunForms.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'
import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import { takeUp } from '#domain/forms/takeUp.ts'
import type { KeptPlace } from '#ui/keptDraft.ts'

interface Begins {
  /** Ids of the people of the application. */
  readonly people: readonly string[]
  /** The moment of a new entry that nobody changed is the present one, whenever it is taken up. */
  readonly now: () => string
  readonly isNew: boolean
  /** The form as it began. */
  readonly blank: EntryDraft
}

/** Where the sheet of an entry is kept until it is noted; what its step gives is not taken from it. */
export const keptEntry = (
  { application, kind, correcting, given = {}, guessed = [] }: RecordingRequest,
  { people, now, isNew, blank }: Begins,
): KeptPlace => {
  const place = keptForm('entry', {
    ids: [application, kind, correcting?.id],
    application,
    people,
  })
  return {
    takeUp: (begun) => {
      const left = place.left() as Partial<EntryDraft> | undefined
      if (left === undefined) return begun
      const sure = Object.entries(given).filter(
        ([name]) => !guessed.includes(name as keyof EntryDraft) || !(name in left),
      )
      return takeUp(begun, {
        ...left,
        ...(left.at === '' ? { at: now() } : {}),
        ...Object.fromEntries(sure),
      })
    },
    keep: (draft) => {
      const written = draft as EntryDraft
      const at = isNew && written.at === now() ? '' : written.at
      const isBlank = JSON.stringify({ ...written, at: blank.at }) === JSON.stringify(blank)
      if (isBlank && at === '') place.forget()
      else place.keep({ ...written, at })
    },
    forget: place.forget,
  }
}
