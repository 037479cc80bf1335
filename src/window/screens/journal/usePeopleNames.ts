import { onUnmounted, shallowRef, watch, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import { isMatch, searchedText } from '#domain/match.ts'

/** More would hide the rest of the page, and a further letter narrows them down. */
const MOST_NAMES = 40
/** Recent lines in which names are looked for. */
const LOOKED_AT = 500

/** Names of people of the journal that go with what is typed, the most recent first. */
export const usePeopleNames = (typed: () => string): Readonly<ShallowRef<readonly string[]>> => {
  const names = shallowRef<readonly string[]>([])
  const questions = latestQuestion()

  const ask = async (text: string): Promise<void> => {
    const isLatest = questions.ask()
    const { rows } = await bridge.calls.journal({
      filter: text.trim() === '' ? {} : { person: text },
      offset: 0,
      limit: LOOKED_AT,
    })
    if (!isLatest()) return
    const found = rows.flatMap(({ people = [] }) => people)
    names.value = [...new Set(found)]
      .filter((name) => isMatch(searchedText([name]), text))
      .slice(0, MOST_NAMES)
  }
  watch(typed, ask, { immediate: true })
  onUnmounted(
    bridge.listen('changed', () => {
      void ask(typed())
    }),
  )
  return names
}
