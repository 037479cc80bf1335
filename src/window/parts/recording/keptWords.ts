import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'

/** What takes time to write; everything else on a sheet is chosen in a moment. */
type Words = Pick<EntryDraft, 'text' | 'note' | 'reason'>

/** Words left on sheets that were closed without noting, while the window lives. */
const kept = new Map<string, Words>()

const sheetOf = ({ application, kind, correcting }: RecordingRequest): string =>
  `${application}\n${kind}\n${correcting?.id ?? ''}`

/** The words left on the same sheet, to go on with; nothing where none were. */
export const keptWords = (request: RecordingRequest): Partial<Words> =>
  kept.get(sheetOf(request)) ?? {}

/** Keeps what was written when a sheet is closed without noting, by Escape for instance. */
export const keepWords = (request: RecordingRequest, { text, note, reason }: Words): void => {
  kept.set(sheetOf(request), { text, note, reason })
}

export const forgetWords = (request: RecordingRequest): void => {
  kept.delete(sheetOf(request))
}
