import { computed, onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import { filterOf, noFilters } from '#domain/forms/journalFilters.ts'
import { useSessionStore } from '#window/host/sessionStore.ts'
import type { Figures } from '#domain/views/figures.ts'
import type { JournalRow } from '#domain/views/journal.ts'

const PAGE_ROWS = 100
/** The most rows one answer brings. */
const MOST_ROWS = 500

/** The journal as filtered, a page at a time, kept true while the logbook changes. */
export const useJournal = () => {
  const session = useSessionStore()
  const filters = ref(noFilters())
  const rows = shallowRef<readonly JournalRow[]>([])
  const total = ref(0)
  const figures = shallowRef<Figures>()
  const loaded = ref(false)
  /** Nothing was ever noted: there is nothing to narrow down. */
  const isBlank = ref(false)
  const filter = computed(() => filterOf(filters.value, session.now))
  /** The clock moves all the time; only a filter that says something else is asked again. */
  const question = computed(() => JSON.stringify(filter.value))
  const questions = latestQuestion()

  const ask = async (limit: number): Promise<void> => {
    const isLatest = questions.ask()
    const wanted = filter.value
    const [page, counted] = await Promise.all([
      bridge.calls.journal({ filter: wanted, offset: 0, limit }),
      bridge.calls.figures({ filter: wanted }),
    ])
    if (!isLatest()) return
    rows.value = page.rows
    total.value = page.total
    figures.value = counted
    isBlank.value = page.total === 0 && Object.keys(wanted).length === 0
    loaded.value = true
  }

  const showMore = async (): Promise<void> => {
    const isLatest = questions.askMore()
    const page = await bridge.calls.journal({
      filter: filter.value,
      offset: rows.value.length,
      limit: PAGE_ROWS,
    })
    if (!isLatest()) return
    rows.value = [...rows.value, ...page.rows]
    total.value = page.total
  }

  const refresh = (): void => {
    void ask(Math.min(MOST_ROWS, Math.max(PAGE_ROWS, rows.value.length)))
  }
  watch(question, () => void ask(PAGE_ROWS))
  onMounted(() => void ask(PAGE_ROWS))
  onUnmounted(bridge.listen('changed', refresh))

  const isFiltered = computed(() => Object.keys(filter.value).length > 0)
  const clear = (): void => {
    filters.value = noFilters()
  }
  return { filters, filter, rows, total, figures, loaded, isFiltered, isBlank, clear, showMore }
}
