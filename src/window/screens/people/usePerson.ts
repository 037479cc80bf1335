import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { PersonRef } from '#domain/logbook/recordKey.ts'
import type { PersonView } from '#domain/views/personView.ts'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'

/** One person as the host last said it, asked again after every change it tells. */
export const usePerson = (
  ref_: PersonRef,
): {
  readonly view: Readonly<ShallowRef<PersonView | undefined>>
  /** The host knows nobody there, or no longer. */
  readonly missing: Readonly<Ref<boolean>>
} => {
  const view = shallowRef<PersonView>()
  const missing = ref(false)
  const questions = latestQuestion()

  const load = async (): Promise<void> => {
    const isLatest = questions.ask()
    const outcome = await bridge.calls.person(ref_)
    if (!isLatest()) return
    missing.value = !outcome.ok
    view.value = outcome.ok ? outcome.value : undefined
  }
  void load()
  onBeforeUnmount(bridge.listen('changed', () => void load()))
  // What may be written now may not have been a minute ago.
  onBeforeUnmount(bridge.listen('clock', () => void load()))
  return { view, missing }
}
