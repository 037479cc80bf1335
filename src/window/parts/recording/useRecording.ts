import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import type { Entry, EntryOf, NotedKind } from '#domain/entry/entry.ts'
import type { Details } from '#domain/logbook/details.ts'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

/** What is to be noted: a new entry, with what is known already, or the correction of one. */
export interface RecordingRequest {
  readonly application: string
  readonly kind: NotedKind
  readonly given?: Partial<EntryDraft>
  /** Of what is given, what was only guessed: a form that was left keeps what was chosen in it. */
  readonly guessed?: readonly (keyof EntryDraft)[]
  readonly correcting?: EntryOf<NotedKind>
  /** The application is not there yet: it is opened with the entry, in one change, as these say. */
  readonly opening?: Details
  /** Told once the entry is written. */
  readonly onDone?: (entry: Entry) => void
}

const { asked, ask, close } = askedFromAnywhere<RecordingRequest>()

/** The sheet on which an entry is noted, from wherever the person stands. */
export const useRecording = () => ({ request: asked, record: ask, close })
