import { onBeforeUnmount, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { bridge } from '#window/host/bridge.ts'
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
  let asked = 0

  const load = async (): Promise<void> => {
    asked += 1
    const question = asked
    const outcome = await bridge.calls.application({ application: id })
    // A later question has been asked meanwhile: its answer is the newer one.
    if (question !== asked) return
    missing.value = !outcome.ok
    view.value = outcome.ok ? outcome.value : undefined
  }

  void load()
  onBeforeUnmount(bridge.listen('changed', () => void load()))
  return { view, missing, load }
}
