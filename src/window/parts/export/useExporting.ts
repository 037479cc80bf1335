import type { JournalFilter } from '#domain/views/journalFilter.ts'
import { askedFromAnywhere } from '#ui/askedFromAnywhere.ts'

const { asked, ask, close } = askedFromAnywhere<JournalFilter>()

/** The export dialog, from wherever the person stands: `exported` are the lines it exports. */
export const useExporting = () => ({ exported: asked, exportJournal: ask, close })
