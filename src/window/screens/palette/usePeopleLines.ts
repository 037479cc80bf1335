import { computed, shallowRef, type ComputedRef } from 'vue'
import { recordKey } from '#domain/logbook/recordKey.ts'
import type { PersonLine } from '#domain/views/personDirectory.ts'
import { useRoute } from '#window/frame/useRoute.ts'
import { bridge } from '#window/host/bridge.ts'
import type { PaletteLine } from '#window/screens/palette/paletteLine.ts'
import { usePersonName } from '#window/words/usePersonName.ts'
import { useWhereKnown } from '#window/words/useWhereKnown.ts'

const MOST_PEOPLE = 6

/** The people that go with what is typed; each leads to their own page. */
export const usePeopleLines = (): {
  readonly ask: (text: string) => Promise<readonly PersonLine[]>
  readonly show: (people: readonly PersonLine[]) => void
  readonly lines: ComputedRef<readonly PaletteLine[]>
} => {
  const { go } = useRoute()
  const nameOf = usePersonName()
  const { whereKnown } = useWhereKnown()
  const found = shallowRef<readonly PersonLine[]>([])
  return {
    ask: async (text) =>
      text.trim() === ''
        ? []
        : (await bridge.calls.people({ text, order: 'last', most: MOST_PEOPLE })).people,
    show: (people) => {
      found.value = people
    },
    lines: computed(() =>
      found.value.map((line) => ({
        id: recordKey(line),
        label: nameOf(line),
        hint: whereKnown(line),
        icon: 'person',
        run: () => {
          go({ name: 'person', application: line.application, person: line.person })
        },
      })),
    ),
  }
}
