import { computed, onUnmounted, ref, shallowRef } from 'vue'
import type { ToTellView } from '#contract/incomingTable.ts'
import type { Application } from '#domain/logbook/application.ts'
import { bridge } from '#window/host/bridge.ts'
import { HostLost } from '#window/host/httpBridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

/** The cards that a file left open, one at a time: told, put aside, or left for later. */
export const useTriage = (first: string | undefined) => {
  const cards = shallowRef<readonly ToTellView[]>([])
  const application = shallowRef<Application>()
  const loaded = ref(false)
  /** Ids of cards left for later, in this round. */
  const later = shallowRef<ReadonlySet<string>>(new Set())
  const left = computed(() => cards.value.filter((card) => !later.value.has(card.application)))
  const questions = latestQuestion()

  const ask = async (): Promise<void> => {
    const isLatest = questions.ask()
    const answer = await bridge.calls.toTell()
    const rank = (card: ToTellView): number => (card.application === first ? 0 : 1)
    const sorted = answer.toSorted((a, b) => rank(a) - rank(b))
    const [next] = sorted.filter((card) => !later.value.has(card.application))
    const [known] =
      next === undefined
        ? []
        : await bridge.calls.applications({ applications: [next.application] })
    if (!isLatest()) return
    cards.value = sorted
    application.value = known
    loaded.value = true
  }
  /** A host that does not answer is asked again with its next minute. */
  const load = (): Promise<void> =>
    ask().catch((error: unknown) => {
      if (!(error instanceof HostLost)) throw error
    })

  onUnmounted(bridge.listen('changed', () => void load()))
  onUnmounted(
    bridge.listen('clock', () => {
      if (!loaded.value) void load()
    }),
  )

  return {
    left,
    later,
    application,
    loaded,
    /** What was just written is asked for anew: the next card, or nothing more. */
    load,
    /** The card that is on screen, and no other that a second press could mean. */
    putOff: (id: string): Promise<void> => {
      later.value = new Set([...later.value, id])
      return load()
    },
    startOver: (): Promise<void> => {
      later.value = new Set()
      return load()
    },
  }
}
