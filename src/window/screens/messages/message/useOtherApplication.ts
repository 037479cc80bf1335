import { computed, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import { STAGES } from '#domain/vocabulary.ts'
import { bridge } from '#window/host/bridge.ts'
import { allCards } from '#window/host/cards.ts'
import type { Application } from '#domain/logbook/application.ts'
import { isDecided } from '#domain/stage.ts'
import type { Card } from '#domain/views/card.ts'

/**
 * The other applications that are still open, one of which is told. Asked for only while `wanted`;
 * the one of `chosen` is loaded, the first where none is chosen.
 */
export const useOtherApplication = (
  own: string,
  wanted: () => boolean,
  chosen: () => string | undefined,
): {
  /** The board has answered. */
  readonly asked: Readonly<Ref<boolean>>
  readonly open: Readonly<ShallowRef<readonly Card[]>>
  readonly id: ComputedRef<string | undefined>
  readonly application: Readonly<ShallowRef<Application | undefined>>
  /** Ids of the people of it who have left. */
  readonly gone: Readonly<ShallowRef<readonly string[]>>
} => {
  const asked = ref(false)
  const open = shallowRef<readonly Card[]>([])
  const application = shallowRef<Application>()
  const gone = shallowRef<readonly string[]>([])
  const id = computed(() =>
    open.value.some((card) => card.id === chosen()) ? chosen() : open.value[0]?.id,
  )
  watch(
    wanted,
    async (isWanted) => {
      if (!isWanted) return
      const cards = await allCards(STAGES.filter((stage) => !isDecided(stage)))
      open.value = cards.filter((card) => card.id !== own)
      asked.value = true
    },
    { immediate: true },
  )
  watch(id, async (other) => {
    application.value = undefined
    if (other === undefined) return
    const outcome = await bridge.calls.application({ application: other })
    if (!outcome.ok || id.value !== other) return
    gone.value = outcome.value.gone
    application.value = outcome.value.application
  })
  return { asked, open, id, application, gone }
}
