import { computed, ref, shallowRef } from 'vue'
import type { ToTellView } from '#contract/incomingTable.ts'
import type { Application } from '#domain/logbook/application.ts'
import { bridge } from '#window/host/bridge.ts'

/** The cards that a file left open, one at a time: told, put aside, or left for later. */
export const useTriage = (first: string | undefined) => {
  const cards = shallowRef<readonly ToTellView[]>([])
  const application = shallowRef<Application>()
  const loaded = ref(false)
  /** Ids of cards left for later, in this round. */
  const later = shallowRef<ReadonlySet<string>>(new Set())
  const left = computed(() => cards.value.filter((card) => !later.value.has(card.application)))

  const show = async (): Promise<void> => {
    const next = left.value[0]
    const [known] =
      next === undefined
        ? []
        : await bridge.calls.applications({ applications: [next.application] })
    application.value = known
  }
  const load = async (): Promise<void> => {
    const answer = await bridge.calls.toTell()
    const rank = (card: ToTellView): number => (card.application === first ? 0 : 1)
    cards.value = answer.toSorted((a, b) => rank(a) - rank(b))
    await show()
    loaded.value = true
  }

  return {
    left,
    later,
    application,
    loaded,
    /** What was just written is asked for anew: the next card, or nothing more. */
    load,
    putOff: async () => {
      const current = left.value[0]
      if (current === undefined) return
      later.value = new Set([...later.value, current.application])
      await show()
    },
    startOver: async () => {
      later.value = new Set()
      await load()
    },
  }
}
