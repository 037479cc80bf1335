import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
import { latestQuestion } from '#window/host/latestQuestion.ts'
import type { ApplicationView } from '#domain/views/applicationView.ts'

/** One application as the host last said it, asked again after every change it tells. */
export interface LoadedApplication {
  readonly view: Readonly<ShallowRef<ApplicationView | undefined>>
  /** The host knows no such application, or no longer. */
  readonly missing: Readonly<Ref<boolean>>
  readonly load: () => Promise<void>
}

export const useApplication = (id: string): LoadedApplication => {
  const view = shallowRef<ApplicationView>()
  const missing = ref(false)
  const questions = latestQuestion()

  const load = async (): Promise<void> => {
    const isLatest = questions.ask()
    const outcome = await bridge.calls.application({ application: id })
    if (!isLatest()) return
    missing.value = !outcome.ok
    view.value = outcome.ok ? outcome.value : undefined
  }

  void load()
  onBeforeUnmount(bridge.listen('changed', () => void load()))
  // A further step may come due without its card looking different.
  onBeforeUnmount(bridge.listen('clock', () => void load()))
  return { view, missing, load }
}
