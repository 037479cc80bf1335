import type { EntryDraft } from '#domain/forms/entryDraft.ts'
import type { RecordingRequest } from '#window/parts/recording/useRecording.ts'
import { keptWhileOpen, type About } from '#ui/keptWhileOpen.ts'

/** What takes time to write; everything else on a sheet is chosen in a moment. */
type Words = Pick<EntryDraft, 'text' | 'note' | 'reason'>

/** Words left on sheets that were closed without noting. */
const sheets = keptWhileOpen<Words>()

const sheetOf = ({ application, kind, correcting }: RecordingRequest): About => [
  application,
  kind,
  correcting?.id,
]

/** The words left on the same sheet, to go on with; nothing where none were. */
export const keptWords = (request: RecordingRequest): Partial<Words> =>
  sheets.of(sheetOf(request)) ?? {}

/** Keeps what was written when a sheet is closed without noting, by Escape for instance. */
export const keepWords = (request: RecordingRequest, { text, note, reason }: Words): void => {
  sheets.keep(sheetOf(request), { text, note, reason })
}

export const forgetWords = (request: RecordingRequest): void => {
  sheets.forget(sheetOf(request))
}
