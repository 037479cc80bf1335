import { shallowReadonly, shallowRef, type ShallowRef } from 'vue'
import type { JournalChoice } from '#domain/views/journal.ts'

const exported = shallowRef<JournalChoice | null>(null)

/** The export dialog, from wherever the person stands. */
export const useExporting = (): {
  /** Which lines the open dialog exports; null while it is closed. */
  readonly exported: Readonly<ShallowRef<JournalChoice | null>>
  readonly exportJournal: (filter: JournalChoice) => void
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
