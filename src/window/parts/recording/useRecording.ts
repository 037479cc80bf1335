import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import type { Entry, EntryKind } from '#domain/entry/entry.ts'

/** What is to be noted: a new entry, with what is known already, or the correction of one. */
export interface RecordingRequest {
  readonly application: string
  readonly kind: Exclude<EntryKind, 'interview'>
  readonly given?: Partial<EntryDraft>
  readonly correcting?: Entry
  /** Told once the entry is written. */
  readonly onDone?: (entry: Entry) => void
}

const request = shallowRef<RecordingRequest | null>(null)

/** Opens the sheet on which an entry is noted, from wherever the person stands. */
export const useRecording = (): {
  readonly request: Readonly<ShallowRef<RecordingRequest | null>>
  readonly record: (wanted: RecordingRequest) => void
  readonly close: () => void
} => ({
  request: shallowReadonly(request),
  record: (wanted) => {
    request.value = wanted
  },
  close: () => {
    request.value = null
  },
})
