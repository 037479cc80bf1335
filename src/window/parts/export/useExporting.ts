import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import type { JournalFilter } from '#domain/views/journalFilter.ts'

const exported = shallowRef<JournalFilter | null>(null)

/** The export dialog, from wherever the person stands. */
export const useExporting = (): {
  /** Which lines the open dialog exports; null while it is closed. */
  readonly exported: Readonly<ShallowRef<JournalFilter | null>>
  readonly exportJournal: (filter: JournalFilter) => void
  readonly close: () => void
} => ({
  exported: shallowReadonly(exported),
  exportJournal: (filter) => {
    exported.value = filter
  },
  close: () => {
    exported.value = null
  },
})
