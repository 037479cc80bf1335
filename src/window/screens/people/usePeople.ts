import { onMounted, onUnmounted, ref, shallowRef, watch } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import type { PeopleOrder, PersonLine } from '#domain/views/personDirectory.ts'

const PAGE_PEOPLE = 100
/** The most people one answer brings. */
const MOST_PEOPLE = 500
/** The longest text that is searched for. */
const LONGEST = 200

/** Everybody known, as searched for and ordered, kept true while the logbook changes. */
export const usePeople = () => {
  const text = ref('')
  const order = ref<PeopleOrder>('name')
  const people = shallowRef<readonly PersonLine[]>([])
  const total = ref(0)
  const loaded = ref(false)
  /** Nobody was ever noted: there is nothing to search. */
  const isBlank = ref(false)
  const most = ref(PAGE_PEOPLE)
  const questions = latestQuestion()

  const ask = async (): Promise<void> => {
    const isLatest = questions.ask()
    const asked = text.value.slice(0, LONGEST)
    const page = await bridge.calls.people({ text: asked, order: order.value, most: most.value })
    if (!isLatest()) return
    people.value = page.people
    total.value = page.total
    isBlank.value = asked.trim() === '' && page.total === 0
    loaded.value = true
  }
  watch([text, order], () => {
    most.value = PAGE_PEOPLE
    void ask()
  })
  onMounted(() => void ask())
  onUnmounted(bridge.listen('changed', () => void ask()))
  const showMore = async (): Promise<void> => {
    most.value = Math.min(MOST_PEOPLE, most.value + PAGE_PEOPLE)
    await ask()
  }
  return { text, order, people, total, loaded, isBlank, showMore, most: MOST_PEOPLE }
}
